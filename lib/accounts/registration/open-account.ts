import { eq, sql } from "drizzle-orm";
import { accounts, consents, type registrations } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import type { Username } from "#lib/identity/username";
import { deliverLater } from "#lib/mail/deliver";
import { DECLARED_FOR } from "#lib/protection/limits";
import type { MatchedPerson } from "#lib/register/find-person";
import { claimUsername } from "./claim-username";

interface Opening {
  registration: typeof registrations.$inferSelect;
  person: MatchedPerson;
  /** Account of the same person that was never signed in to and gives way. */
  replaced: typeof accounts.$inferSelect | null;
  isRepeated: boolean;
}

/**
 * Opens the person's account in the transaction under way. When an address is on file and the typed one is another,
 * the account starts as declared and the addresses on file are told at once (security rule R2).
 */
export async function openAccount(
  tx: Context,
  { registration, person, replaced, isRepeated }: Opening,
): Promise<void> {
  if (!registration.passwordHash) throw new Error("A decided registration cannot open an account");
  if (replaced) await tx.db.delete(accounts).where(eq(accounts.id, replaced.id));
  const username = await claimUsername(tx, registration.username as Username);
  const [account] = await tx.db
    .insert(accounts)
    .values({
      personId: person.id,
      username,
      email: registration.email,
      passwordHash: registration.passwordHash,
      proof: person.proof,
      declaredUntil: isDeclared(person) ? declaredEnd(isRepeated ? replaced : null) : null,
      mayChangeUsername: username !== registration.username,
    })
    .returning({ id: accounts.id, declaredUntil: accounts.declaredUntil });
  if (!account) throw new Error("The account was not stored");
  await tx.db.insert(consents).values({
    accountId: account.id,
    subject: "privacy-notice",
    version: registration.noticeVersion,
    textHash: registration.noticeHash,
    givenAt: registration.consentedAt,
  });
  await record(tx, "account.opened", account.id, { proof: person.proof });
  if (isRepeated) return;
  await deliverLater(tx, "account-opened", {
    to: registration.email,
    accountId: account.id,
    params: {
      username,
      wantedUsernameWasTaken: username !== registration.username,
      declaredUntil: account.declaredUntil?.toISOString() ?? null,
    },
  });
  if (account.declaredUntil) await tellAddressesOnFile(tx, account.id, person, account.declaredUntil);
}

function isDeclared(person: MatchedPerson): boolean {
  return person.proof === "policy" && person.emailsOnFile.length > 0;
}

/** From now, since the owner is told now; the same form sent twice keeps the end that its letter named. */
function declaredEnd(replaced: Opening["replaced"]) {
  return replaced?.declaredUntil ?? sql`now() + ${DECLARED_FOR} * interval '1 second'`;
}

async function tellAddressesOnFile(
  tx: Context,
  accountId: string,
  person: MatchedPerson,
  declaredUntil: Date,
) {
  for (const to of person.emailsOnFile) {
    const params = { declaredUntil: declaredUntil.toISOString() };
    await deliverLater(tx, "registration-notice", { to, accountId, params });
  }
}
