import { and, eq, isNull, sql } from "drizzle-orm";
import { recoveryRequests } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { spend } from "#lib/protection/spend";
import { findAccounts, type Recoverable } from "./find-accounts";
import { newTemporaryPassword, stillFresh } from "./temporary-password";

type Request = typeof recoveryRequests.$inferSelect;

/**
 * Decides one recovery request, once: writes to the address of every account it fits, or to nobody. An account is
 * written to at most three times an hour and ten a day.
 */
export async function decideRecovery(ctx: Context, id: string): Promise<void> {
  await inTransaction(ctx, async (transaction) => {
    const [request] = await transaction.db
      .update(recoveryRequests)
      .set({ decidedAt: sql`now()` })
      .where(and(eq(recoveryRequests.id, id), isNull(recoveryRequests.decidedAt)))
      .returning();
    if (!request) return;
    const tx = { ...transaction, requestNumber: request.requestNumber };
    const found = await withRoom(tx, request, await findAccounts(tx, request));
    if (request.wanted === "username") await remindUsernames(tx, found);
    else for (const account of found) await sendTemporaryPassword(tx, account);
  });
}

/** Whoever also knows the JMBG has a count of their own, which strangers with a policy number cannot use up. */
async function withRoom(tx: Context, { jmbgIndex }: Request, found: Recoverable[]): Promise<Recoverable[]> {
  const withinLimit: Recoverable[] = [];
  for (const account of found) {
    const spent = await spend(tx, [["recoveryByAccount", jmbgIndex ? `${account.id} jmbg` : account.id]]);
    if (spent.ok) withinLimit.push(account);
  }
  return withinLimit;
}

/** Spouses with one mailbox get one letter that names both (security rule F3). */
async function remindUsernames(tx: Context, found: Recoverable[]): Promise<void> {
  for (const to of new Set(found.map(({ email }) => email))) {
    const owners = found.filter(({ email }) => email === to);
    const usernames = owners.map(({ givenName, username }) => ({ givenName, username }));
    await deliverLater(tx, "username-reminder", { to, params: { usernames } });
    for (const owner of owners) await record(tx, "recovery.username-sent", owner.id);
  }
}

/** Changes nothing about the account: the old password works until a new one is chosen (security rule F4). */
async function sendTemporaryPassword(tx: Context, account: Recoverable): Promise<void> {
  const temporary = (await stillFresh(tx, account)) ?? (await newTemporaryPassword(tx, account));
  await deliverLater(tx, "temporary-password", {
    to: account.email,
    accountId: account.id,
    params: { username: account.username, temporaryPasswordId: temporary.id },
    expiresAt: temporary.expiresAt,
  });
  await record(tx, "recovery.password-sent", account.id);
}
