import type { Context } from "#lib/core/context";
import type { ClaimedLetter } from "./claim";
import type { LetterKind, Letters, SecretLetter } from "./letters";
import { liveOneTimeCode, liveTemporaryPassword, liveUndoCode } from "./live-secrets";

/** Names under which a letter carries a moment. */
const MOMENTS = ["at", "until", "declaredUntil"];

/**
 * Turns what waited in the outbox into the letter itself: moments out of ISO text, secrets derived from their rows.
 * Undefined when the letter has become worthless because its secret was used, replaced or ended meanwhile.
 */
export async function fillIn<Kind extends LetterKind>(
  ctx: Context,
  kind: Kind,
  { params }: ClaimedLetter,
): Promise<Letters[Kind] | undefined> {
  const filled = kind in secrets ? await secrets[kind as SecretLetter](ctx, params) : revived(params);
  return filled as Letters[Kind] | undefined;
}

const secrets: Record<
  SecretLetter,
  (ctx: Context, params: Record<string, unknown>) => Promise<object | undefined>
> = {
  "one-time-code": async (ctx, { challengeId }) => liveOneTimeCode(ctx, String(challengeId)),
  "temporary-password": async (ctx, { username, temporaryPasswordId }) => {
    const live = await liveTemporaryPassword(ctx, String(temporaryPasswordId));
    return live && { username, ...live };
  },
  "email-undo": async (ctx, { changeId, ...told }) => {
    const live = await liveUndoCode(ctx, String(changeId));
    return live && { ...revived(told), ...live };
  },
};

function revived(params: Record<string, unknown>): object {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    MOMENTS.includes(name) && typeof value === "string" ? new Date(value) : value,
  ]);
  return Object.fromEntries(entries);
}
