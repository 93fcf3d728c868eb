import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { closeAccount } from "#lib/accounts/closing/close-account";
import { liftDeclared } from "#lib/accounts/ownership/lift-declared";
import { type Context, inTransaction } from "#lib/core/context";
import { runCommand } from "./command";
import { commandContext } from "./command-context";

/** What the call centre may do to an account once it has made sure whom it talks to. */
const DEEDS: Record<string, { work: (tx: Context, accountId: string) => Promise<void>; done: string }> = {
  confirm: {
    work: (tx, accountId) => liftDeclared(tx, accountId, "call-centre"),
    done: "The account is confirmed; its owner gets a letter.",
  },
  close: { work: closeAccount, done: "The account is closed; its sessions have ended." },
};

/** `npm run accounts:confirm -- USERNAME` (security rule R2) and `npm run accounts:close -- USERNAME`. */
async function callCentre(): Promise<number> {
  const [deed, username] = [DEEDS[process.argv[2] ?? ""], process.argv[3]?.toLowerCase()];
  if (!deed || !username) return say("Usage: npm run accounts:confirm|accounts:close -- USERNAME", 2);
  const ctx = await commandContext();
  const [account] = await ctx.db.select().from(accounts).where(eq(accounts.username, username));
  if (!account) return say("There is no such account.", 1);
  await inTransaction(ctx, (tx) => deed.work(tx, account.id));
  return say(deed.done, 0);
}

function say(words: string, code: number): number {
  process.stdout.write(`${words}\n`);
  return code;
}

await runCommand(callCentre);
