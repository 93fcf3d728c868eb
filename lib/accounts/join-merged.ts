import { eq, inArray, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { tellCore } from "#lib/register/tell-core";
import { endSessionsOf } from "./sessions/end-sessions";

type Account = typeof accounts.$inferSelect;

/** A person that the core system merged, and the one who stands for both. */
type Merged = { merged: string; standing: string };

/**
 * Sees to it that a person merged into another keeps one account, in the transaction under way. The only account goes
 * over to the one who stands for both; of two, one is kept and goes on with its sessions, the other is closed and its
 * owner told by mail. Doing it again changes nothing; a pair for which a registration is being decided at this moment
 * is left for the next time.
 */
export async function joinMergedAccounts(tx: Context): Promise<void> {
  for (const pair of await findUnjoined(tx)) if (await claim(tx, pair)) await join(tx, pair);
}

async function findUnjoined(tx: Context): Promise<Merged[]> {
  const rows = await tx.db.execute<Merged>(sql`
    select merged.id as merged, standing.id as standing
    from persons merged
    join accounts own on own.person_id = merged.id
    join persons standing on standing.id = merged.merged_into
    left join accounts other on other.person_id = standing.id
    where merged.merged_into is not null and (own.disabled_at is null or other.id is null)
    order by own.created_at, own.id`);
  return [...rows];
}

/** By the locks under which a registration is decided (`decideRegistration`); waiting for them could be mutual. */
async function claim(tx: Context, { merged, standing }: Merged): Promise<boolean> {
  const [row] = await tx.db.execute<{ claimed: boolean }>(sql`
    select bool_and(pg_try_advisory_xact_lock(
      hashtextextended('registration:' || encode(jmbg_index, 'hex'), 0))) as claimed
    from persons where id in (${merged}, ${standing}) and jmbg_index is not null`);
  return row?.claimed ?? false;
}

async function join(tx: Context, { merged, standing }: Merged): Promise<void> {
  const found = await tx.db
    .select()
    .from(accounts)
    .where(inArray(accounts.personId, [merged, standing]))
    .for("update");
  const own = found.find(({ personId }) => personId === merged);
  const other = found.find(({ personId }) => personId === standing);
  if (!own) return;
  if (!other) return moveTo(tx, standing, own);
  if (own.disabledAt) return;
  if (!givesWay(other, own)) return keep(tx, merged, { kept: other, gone: await close(tx, own) });
  // As at registration: what was closed or never signed in to leaves nothing behind.
  await tx.db.delete(accounts).where(eq(accounts.id, other.id));
  await moveTo(tx, standing, own);
  await keep(tx, merged, { kept: own, gone: other });
}

function givesWay(existing: Account, own: Account): boolean {
  return existing.disabledAt !== null || (existing.emailVerified === null && own.emailVerified !== null);
}

async function moveTo(tx: Context, personId: string, { id }: Account): Promise<void> {
  await tx.db.update(accounts).set({ personId }).where(eq(accounts.id, id));
  await record(tx, "account.moved", id);
}

async function close(tx: Context, account: Account): Promise<Account> {
  await tx.db.update(accounts).set({ disabledAt: sql`now()` }).where(eq(accounts.id, account.id));
  await endSessionsOf(tx, account.id);
  return account;
}

async function keep(tx: Context, merged: string, pair: { kept: Account; gone: Account }): Promise<void> {
  const { kept, gone } = pair;
  await record(tx, "account.kept", kept.id);
  await record(tx, "account.gave-way", gone.id);
  await tellOwner(tx, pair);
  await tellCore(tx, merged, "accounts-joined", {});
}

/** A mailbox that was never proven, or whose account the call centre closed, may be somebody else's. */
async function tellOwner(tx: Context, { kept, gone }: { kept: Account; gone: Account }): Promise<void> {
  const isOwners = gone.emailVerified !== null && gone.disabledAt === null;
  const params = { username: kept.username, at: new Date().toISOString() };
  for (const to of new Set([kept.email, ...(isOwners ? [gone.email] : [])]))
    await deliverLater(tx, "accounts-joined", { to, accountId: kept.id, params });
}
