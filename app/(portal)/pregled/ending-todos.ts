import type { Day } from "#lib/core/belgrade-day";
import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import { isAboutToEnd } from "#lib/health/standing";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { authorisationAddress } from "../zdravlje/words";
import type { Todo } from "./todo";

/** Approved treatments that have to be used within days. */
export function endingTodos(
  { overview }: Texts,
  authorisations: readonly ListedAuthorisation[],
  today: Day,
): Todo[] {
  const { authorisation: words } = overview;
  return authorisations.flatMap((authorisation) => {
    const { service, institution, validUntil } = authorisation;
    if (!validUntil || !isAboutToEnd(authorisation, today)) return [];
    const isLastDay = validUntil === today;
    const href = authorisationAddress(authorisation);
    return {
      key: `istice-${href}`,
      tile: { day: validUntil },
      title: isLastDay ? words.today : say(words.title, { date: formatDate(validUntil) }),
      text: institution ? say(words.text, { service, institution }) : say(words.textAlone, { service }),
      action: { href, words: words.open },
    };
  });
}
