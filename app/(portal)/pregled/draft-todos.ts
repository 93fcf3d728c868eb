import type { Draft } from "#lib/requests/draft";
import { journeyOf } from "#lib/requests/journey-of";
import { CHECK, firstOpenStep } from "#lib/requests/progress";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import type { Todo } from "./todo";

/** Requests that were begun and not sent; `addresses` of the claims and authorisations to which they may belong. */
export function draftTodos(
  texts: Texts,
  drafts: readonly Draft[],
  addresses: ReadonlyMap<string, string>,
): Todo[] {
  const { draft: words } = texts.overview;
  return drafts.flatMap((draft) => {
    const href = whereItStands(draft, addresses);
    if (!href) return [];
    return {
      key: `zapoceto-${href}`,
      tile: { icon: "document" },
      title: words.title,
      text: tied(
        say(words.text, {
          what: texts.claims.papers.sent[draft.kind],
          when: formatDateTime(draft.updatedAt, texts.moments),
        }),
      ),
      action: { href, words: words.go },
    };
  });
}

function whereItStands(draft: Draft, addresses: ReadonlyMap<string, string>): string | null {
  const { address } = journeyOf(draft.kind);
  if (!draft.subjectId) return `${address}/${firstOpenStep(draft)?.address ?? CHECK}`;
  // What belongs to a claim is asked on one page below the claim's own.
  const subject = addresses.get(draft.subjectId);
  return subject ? `${subject}/${address}` : null;
}
