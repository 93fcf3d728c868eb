import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { dataExports } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { spend } from "#lib/protection/spend";

export type ExportRefusal = "declared" | "code-needed" | "already-waiting" | "too-many-attempts";

/**
 * Asks for a copy of everything that the portal has of the client (ZZPL, articles 26 and 36); `makeExports` makes it.
 * One waits at a time. Refused to a declared account (R2) and without a fresh code.
 */
export async function askForExport(ctx: ClientContext): Promise<Result<undefined, ExportRefusal>> {
  const { accountId, declaredUntil } = ctx.client;
  if (declaredUntil) return refuse("declared");
  return inTransaction(ctx, async (tx) => {
    // Taking back a change of address ends sessions under this lock.
    await tx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for("update");
    if (!(await hasFreshCode(tx))) return refuse("code-needed");
    const [asked] = await tx.db
      .insert(dataExports)
      .values({ accountId })
      .onConflictDoNothing()
      .returning({ id: dataExports.id });
    if (!asked) return refuse("already-waiting");
    const spent = await spend(tx, [["exportsByAccount", accountId]]);
    if (!spent.ok) {
      await tx.db.delete(dataExports).where(eq(dataExports.id, asked.id));
      return spent;
    }
    await record(tx, "export.asked", accountId);
    return ok();
  });
}
