import type { Context } from "#lib/core/context";
import type { ClaimedLetter } from "./claim";
import type { LetterKind, Letters, WaitingLetters } from "./letters";
import { liveOneTimeCode, liveTemporaryPassword } from "./live-secrets";

/**
 * Turns what waited in the outbox into the letter itself: moments out of ISO text, secrets derived from their rows.
 * Undefined when the letter has become worthless because its secret was used, replaced or ended meanwhile.
 */
export function fillIn<Kind extends LetterKind>(
  ctx: Context,
  kind: Kind,
  claimed: ClaimedLetter,
): Filled<Kind> {
  return fill[kind](claimed.params as unknown as WaitingLetters[Kind], ctx, claimed);
}

type Filled<Kind extends LetterKind> = Promise<Letters[Kind] | undefined>;

type Fill<Kind extends LetterKind> = (
  waiting: WaitingLetters[Kind],
  ctx: Context,
  claimed: ClaimedLetter,
) => Filled<Kind>;

const fill: { [Kind in LetterKind]: Fill<Kind> } = {
  "one-time-code": async ({ challengeId }, ctx) => liveOneTimeCode(ctx, challengeId),
  "temporary-password": async ({ username, temporaryPasswordId }, ctx) => {
    const live = await liveTemporaryPassword(ctx, temporaryPasswordId);
    return live && { username, ...live };
  },
  "account-opened": async ({ declaredUntil, ...same }) => ({
    ...same,
    declaredUntil: declaredUntil === null ? null : new Date(declaredUntil),
  }),
  "registration-notice": async ({ declaredUntil }) => ({ declaredUntil: new Date(declaredUntil) }),
  "second-step-closed": async ({ username, until }) => ({ username, until: new Date(until) }),
  "already-registered": async (same) => same,
  "could-not-match": async (same) => same,
  "username-reminder": async (same) => same,
  "password-changed": withMoment,
  "new-device": withMoment,
  "wrong-codes": withMoment,
  "username-changed": withMoment,
  "ownership-confirmed": withMoment,
};

async function withMoment<Waiting extends { at: string }>(
  waiting: Waiting,
): Promise<Omit<Waiting, "at"> & { at: Date }> {
  return { ...waiting, at: new Date(waiting.at) };
}
