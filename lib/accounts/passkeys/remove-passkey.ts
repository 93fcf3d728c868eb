import { and, eq } from "drizzle-orm";
import { passkeys } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { holdAccount } from "#lib/protection/hold-account";
import { tellOwner } from "./tell-owner";

/** Removes one passkey of the client's own, at once, and tells the owner (security rule F9). */
export async function removePasskey(
  ctx: ClientContext,
  id: string,
): Promise<Result<undefined, "code-needed" | "no-passkey">> {
  const { accountId } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    // Taking back a change of address ends sessions under this lock.
    await holdAccount(tx, accountId);
    if (!(await hasFreshCode(tx))) return refuse("code-needed");
    const removed = await tx.db
      .delete(passkeys)
      .where(and(eq(passkeys.id, id), eq(passkeys.accountId, accountId)))
      .returning({ id: passkeys.id });
    if (removed.length === 0) return refuse("no-passkey");
    await record(tx, "passkey.removed", accountId);
    await tellOwner(tx, "passkey-removed");
    return ok();
  });
}
