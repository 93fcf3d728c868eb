import { eq, sql } from "drizzle-orm";
import { accounts, consents, type registrations } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import type { Username } from "#lib/identity/username";
import { deliverLater } from "#lib/mail/deliver";
import { DECLARED_FOR } from "#lib/protection/limits";
import type { MatchedPerson } from "#lib/register/find-person";
import { tellCore } from "#lib/register/tell-core";
import { claimUsername } from "./claim-username";

type Registration = typeof registrations.$inferSelect;
type Account = typeof accounts.$inferSelect;

/**
 * Opens the person's account in the transaction under way, in the place of the one that gave way, if any. When an
 * address of the client is known and the typed one is another, the account starts as declared and the known addresses
 * are told at once (security rule R2).
 */
export async function openAccount(
  tx: Context,
  registration: Registration,
  person: MatchedPerson,
  replaced: Account | undefined,
): Promise<void> {
  if (replaced) await tx.db.delete(accounts).where(eq(accounts.id, replaced.id));
  const known = knownAddresses(person, replaced).filter((address) => address !== registration.email);
  const account = await storeAccount(tx, registration, person, known.length > 0);
  await tx.db.insert(consents).values({
    accountId: account.id,
    subject: "privacy-notice",
    version: registration.noticeVersion,
    textHash: registration.noticeHash,
    givenAt: registration.consentedAt,
  });
  const { email, proof, declaredUntil } = account;
  await tellCore(tx, person.id, "client-registered", { email, proof, declared: declaredUntil !== null });
  await record(tx, "account.opened", account.id, { proof });
  await tellOwner(tx, account);
  if (declaredUntil) await tellKnownAddresses(tx, account.id, known, declaredUntil);
}

/** Those on file, and the proven one of an account that its owner closed: what they sent from it is still there to see. */
function knownAddresses({ emailsOnFile }: MatchedPerson, replaced: Account | undefined): string[] {
  const isProven = replaced?.closedByOwner && replaced.emailVerified;
  return isProven ? [...new Set([...emailsOnFile, replaced.email])] : emailsOnFile;
}

async function storeAccount(
  tx: Context,
  registration: Registration,
  person: MatchedPerson,
  isReachedElsewhere: boolean,
): Promise<Account> {
  if (!registration.passwordHash) throw new Error("A decided registration cannot open an account");
  const username = await claimUsername(tx, registration.username as Username);
  const isDeclared = person.proof === "policy" && isReachedElsewhere;
  const [account] = await tx.db
    .insert(accounts)
    .values({
      personId: person.id,
      username,
      email: registration.email,
      passwordHash: registration.passwordHash,
      proof: person.proof,
      declaredUntil: isDeclared ? sql`now() + ${DECLARED_FOR} * interval '1 second'` : null,
      mayChangeUsername: username !== registration.username,
    })
    .returning();
  if (!account) throw new Error("The account was not stored");
  return account;
}

async function tellOwner(tx: Context, { id, email, username, mayChangeUsername, declaredUntil }: Account) {
  await deliverLater(tx, "account-opened", {
    to: email,
    accountId: id,
    params: {
      username,
      wantedUsernameWasTaken: mayChangeUsername,
      declaredUntil: declaredUntil?.toISOString() ?? null,
    },
  });
}

async function tellKnownAddresses(tx: Context, accountId: string, known: string[], until: Date) {
  const params = { declaredUntil: until.toISOString() };
  for (const to of known) await deliverLater(tx, "registration-notice", { to, accountId, params });
}
