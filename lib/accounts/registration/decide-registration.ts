import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { accounts, registrations } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { takeTurn } from "#lib/core/take-turn";
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
    await takeTurn(tx, `registration:${registration.jmbgIndex.toString("hex")}`);
    const outcome = (await wasJustAnswered(tx, registration)) ? "repeated" : await decide(tx, registration);
    await tx.db
      .update(registrations)
      .set({ decidedAt: sql`now()`, passwordHash: null, outcome })
      .where(eq(registrations.id, id));
  });
}

async function decide(tx: Context, registration: Waiting): Promise<Outcome> {
  const person = await findPerson(tx, registration);
  if (!person) return refuseUnmatched(tx, registration);
  // Somebody who was merged into another has two numbers.
  await takeTurn(tx, `registration:${person.id}`);
  await giveBackPolicy(tx, registration);
  const [existing] = await tx.db.select().from(accounts).where(eq(accounts.personId, person.id));
  if (existing && !givesWay(existing, person)) return pointToExisting(tx, existing, person, registration);
  await openAccount(tx, registration, person, existing);
  return "opened";
}

/**
 * An account whose mailbox was never proven yields to a new registration with the same or the stronger proof (R7).
 * One that the call centre closed yields to its owner, whom the address on file tells from whoever opened it; one that
 * its owner closed yields to any proof, but its proven address is remembered (`openAccount`).
 */
function givesWay(existing: Existing, person: MatchedPerson): boolean {
  if (existing.closedByOwner) return true;
  if (existing.disabledAt) return person.proof === "email-on-file" || person.emailsOnFile.length === 0;
  if (existing.emailVerified) return false;
  return existing.proof === "policy" || person.proof === "email-on-file";
}

async function refuseUnmatched(tx: Context, registration: Waiting): Promise<Outcome> {
  await record(tx, "registration.not-matched", null);
  const by = registration.policyNumberKey ? "policy" : "email";
  await deliverLater(tx, "could-not-match", { to: registration.email, params: { by } });
  return "not-matched";
}

/** Also told to the typed address when it is on file: the account may be somebody else's doing. */
async function pointToExisting(
  tx: Context,
  existing: Existing,
  person: MatchedPerson,
  { email }: Waiting,
): Promise<Outcome> {
  const { id: accountId, username } = existing;
  await record(tx, "registration.repeated-for-existing", accountId);
  const addresses = new Set([existing.email, ...(person.emailsOnFile.includes(email) ? [email] : [])]);
  for (const to of addresses)
    await deliverLater(tx, "already-registered", { to, accountId, params: { username } });
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
