import { sql } from "drizzle-orm";
import { spentHumanChecks } from "#db/schema/protection";
import type { Context } from "#lib/core/context";
import { tokenHash } from "#lib/protection/derive";
import { HUMAN_CHECK } from "#lib/protection/limits";

/** True for the first use of an answer and never again, however many come at once. Keeps only its SHA-256. */
export async function claimAnswer(ctx: Context, answer: string): Promise<boolean> {
  const claimed = await ctx.db
    .insert(spentHumanChecks)
    .values({
      answerHash: tokenHash(answer),
      expiresAt: sql`now() + make_interval(secs => ${HUMAN_CHECK.lifetime})`,
    })
    .onConflictDoNothing()
    .returning({ expiresAt: spentHumanChecks.expiresAt });
  return claimed.length === 1;
}
