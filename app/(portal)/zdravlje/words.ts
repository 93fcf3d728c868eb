import type { Day } from "#lib/core/belgrade-day";
import { authorisationKey } from "#lib/health/authorisation-key";
import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import { standing } from "#lib/health/standing";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

/** Where an authorisation has its page. */
export function authorisationAddress(authorisation: Parameters<typeof authorisationKey>[0]): string {
  return `/zdravlje/autorizacije/${encodeURIComponent(authorisationKey(authorisation))}`;
}

/** What it is, where it stands among other things. */
export function authorisationName(
  { health }: Texts,
  { service }: Pick<ListedAuthorisation, "service">,
): string {
  return say(health.named, { service });
}

/** The answer that the client looks for, as a headline. */
export function authorisationHeadline(
  { health }: Texts,
  authorisation: ListedAuthorisation,
  today: Day,
): string {
  const state = standing(authorisation, today);
  const { validUntil } = authorisation;
  if (validUntil === null) return health.headline[state];
  if (state === "approved") return say(health.approvedUntil, { date: formatDate(validUntil) });
  if (state === "expired") return say(health.expiredOn, { date: formatDate(validUntil) });
  return health.headline[state];
}
