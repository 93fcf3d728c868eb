import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { liftDeclared } from "#lib/accounts/ownership/confirm-ownership";
import { inTransaction } from "#lib/core/context";
import { commandContext } from "./command-context";

/** `npm run accounts:confirm -- USERNAME`: the call centre has made sure who owns a declared account (security rule R2). */
const username = process.argv[2]?.toLowerCase();
if (!username) {
  console.error("Usage: npm run accounts:confirm -- USERNAME");
  process.exit(2);
}
const { ctx, close } = await commandContext();
const [account] = await ctx.db
  .select({ id: accounts.id })
  .from(accounts)
  .where(eq(accounts.username, username));
if (account) await inTransaction(ctx, (tx) => liftDeclared(tx, account.id, "call-centre"));
await close();
console.error(account ? "The account is confirmed; its owner gets a letter." : "There is no such account.");
process.exit(account ? 0 : 1);
