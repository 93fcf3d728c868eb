import { isNotNull } from "drizzle-orm";
import { date, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes, fromCore } from "./columns";

/** Persons as the core system knows them. */
export const persons = pgTable(
  "persons",
  {
    ...fromCore(),
    /** Keyed hash of JMBG or EBS; the number itself is never stored. Null when a merged person's number went to another. */
    jmbgIndex: bytes().unique(),
    givenName: text().notNull(),
    familyName: text().notNull(),
    bornOn: date(),
    phone: text(),
    street: text(),
    postalCode: text(),
    city: text(),
    country: text(),
    /** The core system found that this is the same person as that one, who stands for both from then on. */
    mergedInto: uuid(),
  },
  (table) => [index("persons_merged").on(table.mergedInto).where(isNotNull(table.mergedInto))],
);

/** Addresses that the person left with the insurer, in lower case. Shared mailboxes are allowed. */
export const personEmails = pgTable(
  "person_emails",
  {
    personId: uuid().notNull(),
    email: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.email] }), index().on(table.email)],
);
