import { and, eq, exists, gt, isNull, sql } from "drizzle-orm";
import { accounts, challenges } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { maskEmail } from "#lib/identity/email";
import { tokenHash } from "#lib/protection/derive";
import { ONE_TIME_CODE } from "#lib/protection/limits";
import { closedUntil } from "#lib/protection/spend";
import type { ChallengePurpose } from "./open-challenge";

export interface ChallengeView {
  maskedEmail: string;
  expiresAt: Date;
  isExpired: boolean;
  triesLeft: number;
  /** Set while the account's second step is closed after too many wrong codes. */
  closedUntil: Date | null;
}

/** What the page of the second step shows; null when this browser has nothing to answer. */
export async function findChallenge(
  ctx: Context,
  purpose: ChallengePurpose,
  holder: string | undefined,
): Promise<ChallengeView | null> {
  if (!holder) return null;
  const [found] = await ctx.db
    .select({
      accountId: challenges.accountId,
      recipients: challenges.recipients,
      attempts: challenges.attempts,
      expiresAt: challenges.expiresAt,
      isExpired: sql<boolean>`${challenges.expiresAt} <= now()`,
    })
    .from(challenges)
    .innerJoin(accounts, eq(accounts.id, challenges.accountId))
    .where(and(isHeldBy(purpose, holder), isStillOpen));
  if (!found) return null;
  return {
    maskedEmail: found.recipients.map(maskEmail).join(", "),
    expiresAt: found.expiresAt,
    isExpired: found.isExpired,
    triesLeft: Math.max(0, ONE_TIME_CODE.tries - found.attempts),
    closedUntil: await closedUntil(ctx, ["wrongCodesByAccount", found.accountId]),
  };
}

/** The challenge of this holder. */
export function isHeldBy(purpose: ChallengePurpose, holder: string) {
  return and(eq(challenges.purpose, purpose), eq(challenges.holderHash, tokenHash(holder)));
}

/** Unused, and nothing about the account changed since: no new password or e-mail, not disabled (security rule O10). */
const isStillOpen = and(
  isNull(challenges.usedAt),
  isNull(accounts.disabledAt),
  eq(challenges.credentialsVersion, accounts.credentialsVersion),
);

/** For an update: the challenge of this holder, in time and still open. */
export function isAnswerable(tx: Context, purpose: ChallengePurpose, holder: string) {
  const accountUnchanged = tx.db
    .select({ one: sql`1` })
    .from(accounts)
    .where(and(eq(accounts.id, challenges.accountId), isStillOpen));
  return and(isHeldBy(purpose, holder), gt(challenges.expiresAt, sql`now()`), exists(accountUnchanged));
}
