import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import type { ClientContext } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { PASSKEYS } from "#lib/protection/limits";
import { passkeysOf } from "./ask-signature";

export type AddRefusal = "declared" | "code-needed" | "most-reached";

/** Whether the client may add a passkey now. In a transaction nobody else adds one to this account meanwhile. */
export async function mayAdd(tx: ClientContext): Promise<Result<undefined, AddRefusal>> {
  const { accountId, declaredUntil } = tx.client;
  // Whoever only says who they are must not get a key of their own to the account (security rule R2).
  if (declaredUntil) return refuse("declared");
  if (!(await hasFreshCode(tx))) return refuse("code-needed");
  await tx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for("update");
  const owned = await passkeysOf(tx, accountId);
  return owned.length < PASSKEYS.most ? ok() : refuse("most-reached");
}
