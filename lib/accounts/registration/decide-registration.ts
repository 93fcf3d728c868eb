import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { accounts, registrations } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { REGISTRATION_REPEATS } from "#lib/protection/limits";
import { giveBack } from "#lib/protection/spend";
import { findPerson, type MatchedPerson } from "#lib/register/find-person";
import { openAccount } from "./open-account";

type Waiting = typeof registrations.$inferSelect;
type Existing = typeof accounts.$inferSelect;
type Outcome = NonNullable<Waiting["outcome"]>;

/**
 * Decides one registration that was taken in, once, whoever else tries at the same moment, and writes the letter
 * that tells the outcome. The same form sent twice is answered by one letter.
 */
export async function decideRegistration(ctx: Context, id: string): Promise<void> {
  await inTransaction(ctx, async (transaction) => {
    const registration = await claim(transaction, id);
    if (!registration) return;
    const tx = { ...transaction, requestNumber: registration.requestNumber };
    await onePersonAtATime(tx, registration);
    const isRepeated = await wasJustAnswered(tx, registration);
    const outcome = await decide(tx, registration, isRepeated);
    await tx.db
      .update(registrations)
      .set({ decidedAt: sql`now()`, passwordHash: null, outcome: isRepeated ? "repeated" : outcome })
      .where(eq(registrations.id, id));
  });
}

async function decide(tx: Context, registration: Waiting, isRepeated: boolean): Promise<Outcome> {
  const person = await findPerson(tx, registration);
  if (!person) return refuseUnmatched(tx, registration, isRepeated);
  await giveBackPolicy(tx, registration);
  const [existing] = await tx.db.select().from(accounts).where(eq(accounts.personId, person.id));
  if (existing && !givesWay(existing, person))
    return pointToExisting(tx, existing, person, registration, isRepeated);
  await openAccount(tx, { registration, person, replaced: existing ?? null, isRepeated });
  return "opened";
}

/** An account whose mailbox was never proven yields to a new registration with the same or the stronger proof (R7). */
function givesWay(existing: Existing, person: MatchedPerson): boolean {
  if (existing.emailVerified || existing.disabledAt) return false;
  return existing.proof === "policy" || person.proof === "email-on-file";
}

async function refuseUnmatched(tx: Context, registration: Waiting, isRepeated: boolean): Promise<Outcome> {
  await record(tx, "registration.not-matched", null);
  const by = registration.policyNumberKey ? "policy" : "email";
  if (!isRepeated) await deliverLater(tx, "could-not-match", { to: registration.email, params: { by } });
  return "not-matched";
}

/** Also told to the typed address when it is on file: the account may be somebody else's doing. */
async function pointToExisting(
  tx: Context,
  existing: Existing,
  person: MatchedPerson,
  registration: Waiting,
  isRepeated: boolean,
): Promise<Outcome> {
  await record(tx, "registration.repeated-for-existing", existing.id);
  if (isRepeated) return "already-registered";
  const typedIsOnFile = person.emailsOnFile.includes(registration.email);
  const addresses = new Set([existing.email, ...(typedIsOnFile ? [registration.email] : [])]);
  for (const to of addresses) {
    const params = { username: existing.username };
    await deliverLater(tx, "already-registered", { to, accountId: existing.id, params });
  }
  return "already-registered";
}

/** The limit of a policy number is against guessing: who belongs to the policy does not use it up for the colleagues. */
async function giveBackPolicy(tx: Context, { policyNumberKey }: Waiting): Promise<void> {
  if (policyNumberKey) await giveBack(tx, [["registrationByPolicy", policyNumberKey]]);
}

async function claim(tx: Context, id: string): Promise<Waiting | undefined> {
  const [registration] = await tx.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.id, id), isNull(registrations.decidedAt)))
    .for("update", { skipLocked: true });
  return registration;
}

async function onePersonAtATime(tx: Context, registration: Waiting): Promise<void> {
  const person = registration.jmbgIndex.toString("hex");
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`registration:${person}`}, 0))`);
}

async function wasJustAnswered(tx: Context, registration: Waiting): Promise<boolean> {
  const [answered] = await tx.db
    .select({ id: registrations.id })
    .from(registrations)
    .where(
      and(
        eq(registrations.fingerprint, registration.fingerprint),
        gt(registrations.decidedAt, sql`now() - ${REGISTRATION_REPEATS} * interval '1 second'`),
        ne(registrations.outcome, "repeated"),
      ),
    )
    .limit(1);
  return answered !== undefined;
}
