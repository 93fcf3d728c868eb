import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import { maskEmail } from "#lib/identity/email";
import { tokenHash } from "#lib/protection/derive";
import { ONE_TIME_CODE } from "#lib/protection/limits";
import { closedUntil } from "#lib/protection/spend";
import type { ChallengePurpose } from "./open-challenge";

export interface ChallengeView {
  maskedEmail: string;
  /** In full: to be shown only to whoever typed them just now. */
  recipients: string[];
  expiresAt: Date;
  isExpired: boolean;
  triesLeft: number;
  /** Set while the account's second step is closed after too many wrong codes. */
  closedUntil: Date | null;
  /** A passkey may be used in place of the code; it has nothing to do with the tries of codes. */
  hasPasskey: boolean;
}

/** What the page of the second step shows; null when this browser has nothing to answer. */
export async function findChallenge(
  ctx: Context,
  purpose: ChallengePurpose,
  holder: string | undefined,
): Promise<ChallengeView | null> {
  if (!holder) return null;
  const [found] = await ctx.db.execute<Found>(sql`
    select account_id as "accountId", recipients, attempts, expires_at as "expiresAt",
           expires_at <= now() as "isExpired",
           exists (select from passkeys where passkeys.account_id = challenges.account_id) as "hasPasskey"
    from challenges where ${isHeldBy(purpose, holder)} and ${isStillOpen}`);
  if (!found) return null;
  return {
    maskedEmail: found.recipients.map(maskEmail).join(", "),
    recipients: found.recipients,
    expiresAt: new Date(found.expiresAt),
    isExpired: found.isExpired,
    triesLeft: Math.max(0, ONE_TIME_CODE.tries - found.attempts),
    closedUntil: await closedUntil(ctx, ["wrongCodesByAccount", found.accountId]),
    hasPasskey: found.hasPasskey,
  };
}

/** Whether its code may be typed now. */
export function mayBeTyped({ isExpired, triesLeft, closedUntil }: ChallengeView): boolean {
  return !isExpired && triesLeft > 0 && !closedUntil;
}

type Found = {
  accountId: string;
  recipients: string[];
  attempts: number;
  expiresAt: string;
  isExpired: boolean;
  hasPasskey: boolean;
};

/** Whose sign-in this browser may still finish. */
export async function openAccountId(ctx: Context, holder: string | undefined): Promise<string | undefined> {
  if (!holder) return undefined;
  const [open] = await ctx.db.execute<{ accountId: string }>(
    sql`select account_id as "accountId" from challenges where ${isAnswerable("sign-in", holder)}`,
  );
  return open?.accountId;
}

/** The challenge of this holder. */
export function isHeldBy(purpose: ChallengePurpose, holder: string) {
  return sql`(challenges.purpose = ${purpose} and challenges.holder_hash = ${tokenHash(holder)})`;
}

/** Unused, and nothing about the account changed since: no new password or e-mail, not disabled (security rule O10). */
const isStillOpen = sql`(challenges.used_at is null and exists (
  select from accounts where accounts.id = challenges.account_id and accounts.disabled_at is null
    and accounts.credentials_version = challenges.credentials_version))`;

/** The challenge of this holder, in time and still open. */
export function isAnswerable(purpose: ChallengePurpose, holder: string) {
  return sql`(${isHeldBy(purpose, holder)} and challenges.expires_at > now() and ${isStillOpen})`;
}
