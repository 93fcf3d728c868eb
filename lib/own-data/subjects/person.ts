import { asc } from "drizzle-orm";
import { personEmails, persons } from "#db/schema/persons";
import { payoutAccounts } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";

/** The client as the register knows them, also under the records that were merged into theirs. */
export async function readPerson({ db, client: { personId } }: ClientContext) {
  return {
    persons: await db
      .select({
        id: persons.id,
        givenName: persons.givenName,
        familyName: persons.familyName,
        bornOn: persons.bornOn,
        phone: persons.phone,
        street: persons.street,
        postalCode: persons.postalCode,
        city: persons.city,
        country: persons.country,
        mergedInto: persons.mergedInto,
      })
      .from(persons)
      .where(isSamePerson(persons.id, personId))
      .orderBy(asc(persons.id)),
    emailsOnFile: await db
      .select({ email: personEmails.email, personId: personEmails.personId })
      .from(personEmails)
      .where(isSamePerson(personEmails.personId, personId))
      .orderBy(asc(personEmails.email)),
    payoutAccounts: await db
      .select({ accountNumber: payoutAccounts.accountNumber, keptAt: payoutAccounts.keptAt })
      .from(payoutAccounts)
      .where(isSamePerson(payoutAccounts.personId, personId)),
  };
}
