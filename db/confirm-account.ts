import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { liftDeclared } from "#lib/accounts/ownership/confirm-ownership";
import { inTransaction } from "#lib/core/context";
import { runCommand } from "./command";
import { commandContext } from "./command-context";

/** `npm run accounts:confirm -- USERNAME`: the call centre has made sure who owns a declared account (security rule R2). */
async function confirmAccount(): Promise<number> {
  const username = process.argv[2]?.toLowerCase();
  if (!username) return say("Usage: npm run accounts:confirm -- USERNAME", 2);
  const ctx = await commandContext();
  const [account] = await ctx.db.select().from(accounts).where(eq(accounts.username, username));
  if (!account) return say("There is no such account.", 1);
  await inTransaction(ctx, (tx) => liftDeclared(tx, account.id, "call-centre"));
  return say("The account is confirmed; its owner gets a letter.", 0);
}

function say(words: string, code: number): number {
  process.stdout.write(`${words}\n`);
  return code;
}

await runCommand(confirmAccount);
