import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import type { ClientContext } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { ownerAddresses } from "../owner-addresses";
import { browserName } from "../sessions/browser-name";

/** Tells at the account's address and at those on file; not by the passkey's name, which anybody may have written. */
export async function tellOwner(tx: ClientContext, kind: "passkey-added" | "passkey-removed"): Promise<void> {
  const { accountId } = tx.client;
  const [account] = await tx.db.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) throw new Error("The account is gone");
  const browser = browserName(tx.visitor.userAgent);
  const params = { username: account.username, browser, at: new Date().toISOString() };
  for (const to of await ownerAddresses(tx, account)) await deliverLater(tx, kind, { to, accountId, params });
}
