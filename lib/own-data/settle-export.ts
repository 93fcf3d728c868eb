import { and, eq, ne, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { dataExportParts, dataExports } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { DATA_EXPORT } from "#lib/protection/limits";
import type { ClaimedExport } from "./claim-export";

const EXPIRES = sql`now() + ${DATA_EXPORT.keptFor} * interval '1 second'`;

/** The archive is whole: its owner is told, and it takes the place of earlier ones. Nothing happens when the claim is lost. */
export async function markReady(ctx: Context, claim: ClaimedExport, size: number): Promise<boolean> {
  return inTransaction(ctx, async (tx) => {
    const [ready] = await tx.db
      .update(dataExports)
      .set({ state: "ready", size, readyAt: sql`now()`, expiresAt: EXPIRES, claimedUntil: null })
      .where(and(isHeld(claim), eq(dataExports.attempts, claim.attempts)))
      .returning({ expiresAt: dataExports.expiresAt });
    if (!ready?.expiresAt) return false;
    await tx.db
      .delete(dataExports)
      .where(and(eq(dataExports.accountId, claim.accountId), ne(dataExports.id, claim.id)));
    await record(tx, "export.ready", claim.accountId);
    const until = ready.expiresAt.toISOString();
    await deliverLater(tx, "export-ready", {
      ...(await addressOf(tx, claim.accountId)),
      params: { until },
      expiresAt: ready.expiresAt,
    });
    return true;
  });
}

/** It was tried as often as it may be, the last time by this one: its owner is told, once. */
export async function giveUp(ctx: Context, claim: ClaimedExport): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const failed = await tx.db
      .update(dataExports)
      .set({ state: "failed", expiresAt: EXPIRES, claimedUntil: null })
      .where(and(isHeld(claim), eq(dataExports.attempts, claim.attempts)))
      .returning({ id: dataExports.id });
    if (failed.length === 0) return;
    await tx.db.delete(dataExportParts).where(eq(dataExportParts.exportId, claim.id));
    await record(tx, "export.failed", claim.accountId);
    const at = new Date().toISOString();
    await deliverLater(tx, "export-failed", {
      ...(await addressOf(tx, claim.accountId)),
      params: { at },
    });
  });
}

/** Gives up what processes that died held in their last try. */
export async function giveUpAbandoned(ctx: Context): Promise<void> {
  const abandoned = await ctx.db
    .select({ id: dataExports.id, accountId: dataExports.accountId, attempts: dataExports.attempts })
    .from(dataExports)
    .where(
      sql`${dataExports.state} = 'waiting' and ${dataExports.attempts} >= ${DATA_EXPORT.tries}
        and ${dataExports.claimedUntil} <= now()`,
    );
  for (const claim of abandoned) await giveUp(ctx, claim);
}

function isHeld({ id }: ClaimedExport) {
  return and(eq(dataExports.id, id), eq(dataExports.state, "waiting"));
}

async function addressOf({ db }: Context, accountId: string) {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) throw new Error("The account of an export is gone");
  return { to: account.email, accountId };
}
