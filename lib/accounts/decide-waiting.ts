import { and, isNull, lt, sql } from "drizzle-orm";
import { recoveryRequests, registrations } from "#db/schema/accounts";
import { type Context, inTransaction } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import { joinMergedAccounts } from "./join-merged";
import { decideRecovery } from "./recovery/decide-recovery";
import { decideRegistration } from "./registration/decide-registration";

const AT_ONCE = 50;

/**
 * Decides registrations and recovery requests whose process died between the answer and the decision, and joins the
 * accounts of persons who were merged while a registration was under way.
 * One that fails is logged and tried again next time; it never keeps the others waiting.
 */
export async function decideWaiting(ctx: Context): Promise<number> {
  // Younger ones are being decided by the request that took them in.
  const isLeftBehind = (at: typeof registrations.consentedAt | typeof recoveryRequests.requestedAt) =>
    lt(at, sql`now() - interval '30 seconds'`);
  const left = await ctx.db
    .select({ id: registrations.id })
    .from(registrations)
    .where(and(isNull(registrations.decidedAt), isLeftBehind(registrations.consentedAt)))
    .limit(AT_ONCE);
  const asked = await ctx.db
    .select({ id: recoveryRequests.id })
    .from(recoveryRequests)
    .where(and(isNull(recoveryRequests.decidedAt), isLeftBehind(recoveryRequests.requestedAt)))
    .limit(AT_ONCE);
  for (const { id } of left) await attempt(ctx, () => decideRegistration(ctx, id));
  for (const { id } of asked) await attempt(ctx, () => decideRecovery(ctx, id));
  await attempt(ctx, () => inTransaction(ctx, joinMergedAccounts));
  return left.length + asked.length;
}

async function attempt(ctx: Context, decide: () => Promise<void>): Promise<void> {
  try {
    await decide();
  } catch (thrown) {
    ctx.log.error("decision.failed", describeError(thrown));
  }
}
