import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes } from "./columns";

/** The read copy of the insurer's core system: who is insured by which policy. The portal never invents a row here. */

export const persons = pgTable("persons", {
  id: uuid().primaryKey().defaultRandom(),
  /** Keyed hash of JMBG or EBS; the number itself is never stored. */
  jmbgIndex: bytes().notNull().unique(),
  givenName: text().notNull(),
  familyName: text().notNull(),
});

/** Addresses that the person left with the insurer, in lower case. Shared mailboxes are allowed. */
export const personEmails = pgTable(
  "person_emails",
  {
    personId: uuid()
      .notNull()
      .references(() => persons.id, { onDelete: "cascade" }),
    email: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.email] }), index().on(table.email)],
);

export const POLICY_LINES = [
  "motor-liability",
  "casco",
  "household",
  "accident",
  "travel",
  "life",
  "voluntary-health",
] as const;

export const policies = pgTable(
  "policies",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** As printed on the policy. */
    number: text().notNull(),
    /** Without separators, upper case: how numbers are compared. */
    numberKey: text().notNull().unique(),
    line: text({ enum: POLICY_LINES }).notNull(),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    cancelledOn: date(),
    /** Taken out by an organisation for many persons; its number alone tells nobody apart. */
    isGroup: boolean().notNull().default(false),
  },
  (table) => [check("policies_period", sql`${table.startsOn} <= ${table.endsOn}`)],
);

export const POLICY_ROLES = ["policyholder", "insured", "beneficiary"] as const;

export const policyPersons = pgTable(
  "policy_persons",
  {
    policyId: uuid()
      .notNull()
      .references(() => policies.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => persons.id, { onDelete: "cascade" }),
    role: text({ enum: POLICY_ROLES }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.policyId, table.personId, table.role] }),
    index().on(table.personId),
  ],
);
