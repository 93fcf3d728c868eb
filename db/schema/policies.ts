import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { amount, fromCore } from "./columns";

export const POLICY_LINES = [
  "motor-liability",
  "casco",
  "household",
  "accident",
  "travel",
  "life",
  "voluntary-health",
] as const;

/** As the core system calls it; whether a policy is active follows from its dates alone. */
export const POLICY_STATUSES = ["in-force", "suspended", "expired", "cancelled"] as const;

export interface Coverage {
  name: string;
  /** In the smallest unit of the policy's currency. */
  sumInsured?: number | undefined;
  deductible?: number | undefined;
}

/** What is insured besides persons. */
export interface Particulars {
  vehicle?: Known<{ plateNumber: string; vin: string; make: string; model: string; year: number }>;
  property?: Known<{ address: string; squareMetres: number; kind: string }>;
  travel?: Known<{ destination: string; purpose: string }>;
}

/** As much of it as the core system knows. */
type Known<Fields> = { [Name in keyof Fields]?: Fields[Name] | undefined } | undefined;

export const policies = pgTable(
  "policies",
  {
    ...fromCore(),
    /** As printed on the policy. */
    number: text().notNull(),
    /** Without separators, upper case: how numbers are compared. */
    numberKey: text().notNull().unique(),
    line: text({ enum: POLICY_LINES }).notNull(),
    product: text().notNull(),
    status: text({ enum: POLICY_STATUSES }).notNull(),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    cancelledOn: date(),
    /** Taken out by an organisation for many persons; its number alone tells nobody apart. */
    isGroup: boolean().notNull().default(false),
    /** Of the whole term, taxes included. */
    premium: amount().notNull(),
    currency: text().notNull(),
    /** Policyholder that is no person of the register, such as an employer. */
    organisation: text(),
    coverages: jsonb().$type<Coverage[]>().notNull(),
    particulars: jsonb().$type<Particulars>().notNull(),
  },
  (table) => [check("policies_period", sql`${table.startsOn} <= ${table.endsOn}`)],
);

export const POLICY_ROLES = ["policyholder", "insured", "beneficiary"] as const;

export const policyPersons = pgTable(
  "policy_persons",
  {
    policyId: uuid().notNull(),
    personId: uuid().notNull(),
    role: text({ enum: POLICY_ROLES }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.policyId, table.personId, table.role] }),
    index().on(table.personId),
  ],
);

/** What is to be paid for a policy, and what was. */
export const instalments = pgTable(
  "instalments",
  {
    ...fromCore(),
    policyId: uuid().notNull(),
    dueOn: date().notNull(),
    amount: amount().notNull(),
    paid: amount().notNull(),
    paidOn: date(),
    currency: text().notNull(),
    /** Poziv na broj, by which a bank statement closes this one. */
    reference: text().notNull(),
  },
  (table) => [
    index().on(table.policyId, table.dueOn),
    unique().on(table.reference),
    // Reminders go through what is owed by its due day.
    index("instalments_owed")
      .on(table.dueOn, table.id)
      .where(sql`${table.closedAt} is null and ${table.paid} < ${table.amount}`),
  ],
);
