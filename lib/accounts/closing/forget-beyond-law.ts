import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { challenges, devices, registrations, temporaryPasswords } from "#db/schema/accounts";
import {
  dataExports,
  emailChanges,
  notificationChoices,
  passkeyCeremonies,
  passkeys,
} from "#db/schema/own-account";
import { persons } from "#db/schema/persons";
import { payoutAccounts, requests } from "#db/schema/requests";
import { isOwnDraft } from "#lib/attachments/own-draft";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";
import { endSessionsOf } from "../sessions/end-sessions";

/** What hangs on an account and serves nobody once it is closed. */
const OF_ACCOUNT = [
  challenges,
  dataExports,
  devices,
  emailChanges,
  notificationChoices,
  passkeyCeremonies,
  passkeys,
  temporaryPasswords,
] as const;

/**
 * Deletes, in the transaction under way, all that need not be kept of a client whose account is closed. What was sent,
 * consents and the audit record stay for as long as the privacy notice says.
 */
export async function forgetBeyondLaw(tx: ClientContext): Promise<void> {
  const { accountId, personId, declaredUntil } = tx.client;
  await endSessionsOf(tx, accountId);
  for (const table of OF_ACCOUNT) await tx.db.delete(table).where(eq(table.accountId, accountId));
  // Contents in the database go with their rows; what lies elsewhere is found by the purge of the storage.
  await tx.db.delete(requests).where(isOwnDraft(tx));
  // So that the same form sent again is a new registration and no repeated one.
  const numbers = tx.db
    .select({ jmbgIndex: persons.jmbgIndex })
    .from(persons)
    .where(and(isSamePerson(persons.id, personId), isNotNull(persons.jmbgIndex)));
  await tx.db
    .delete(registrations)
    .where(and(isNotNull(registrations.decidedAt), inArray(registrations.jmbgIndex, numbers)));
  // A declared account may be somebody else's doing, and never saw the payout account (R2).
  if (!declaredUntil)
    await tx.db.delete(payoutAccounts).where(isSamePerson(payoutAccounts.personId, personId));
}
