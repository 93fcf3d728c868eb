import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { amount, bytes, moment } from "./columns";

export const CARD_PAYMENT_STATES = ["pending", "paid", "cancelled", "expired"] as const;

/**
 * Payments that clients began on the gateway's page. A trigger lets only the state change, and never again once it
 * is "paid"; an approval that comes late still turns "cancelled" and "expired" into "paid", for the money has moved.
 */
export const cardPayments = pgTable(
  "card_payments",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Names the payment at the gateway and to the client. */
    orderNumber: text().notNull().unique(),
    instalmentId: uuid().notNull(),
    personId: uuid().notNull(),
    /** Whose letters tell of it; null once that account is gone. */
    accountId: uuid().references(() => accounts.id, { onDelete: "set null" }),
    amount: amount().notNull(),
    currency: text().notNull(),
    state: text({ enum: CARD_PAYMENT_STATES }).notNull().default("pending"),
    begunAt: moment().notNull().defaultNow(),
    /** From then on a pending one is given up. */
    expiresAt: moment().notNull(),
    settledAt: moment(),
    approvalCode: text(),
    /** The gateway said "approved" in a way that does not settle it: on the way back, or of another amount. It is not given up. */
    approvalSeenAt: moment(),
  },
  (table) => [
    index().on(table.personId, table.begunAt),
    index().on(table.instalmentId),
    uniqueIndex("one_pending_an_instalment").on(table.instalmentId).where(sql`${table.state} = 'pending'`),
    index("card_payments_pending").on(table.expiresAt).where(sql`${table.state} = 'pending'`),
    check("card_payments_amount", sql`${table.amount} > 0`),
  ],
);

/** Lines of bank statements, each once. Nothing is kept of who paid. */
export const bankEntries = pgTable(
  "bank_entries",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Keyed by what the bank says of it: the same line in two files is one payment. */
    key: bytes().notNull().unique(),
    statement: text().notNull(),
    bookedOn: date().notNull(),
    amount: amount().notNull(),
    currency: text().notNull(),
    reference: text(),
    /** Null as long as no instalment has this reference. */
    instalmentId: uuid(),
    importedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    index("bank_entries_waiting")
      .on(table.id)
      .where(sql`${table.instalmentId} is null and ${table.reference} is not null`),
    check("bank_entries_amount", sql`${table.amount} > 0`),
  ],
);

export const PAYMENT_SOURCES = ["card", "bank"] as const;

/**
 * Money that arrived, append-only: triggers refuse every change. `balance` is what is paid of the instalment from
 * then on, counting what the register knew already, so that nothing is counted twice when the register catches up.
 */
export const paymentLedger = pgTable(
  "payment_ledger",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment().notNull().defaultNow(),
    instalmentId: uuid().notNull(),
    source: text({ enum: PAYMENT_SOURCES }).notNull(),
    /** The card payment or the line of a bank statement. */
    sourceId: uuid().notNull(),
    paidOn: date().notNull(),
    amount: amount().notNull(),
    currency: text().notNull(),
    balance: amount().notNull(),
  },
  (table) => [
    unique("ledger_counts_once").on(table.source, table.sourceId),
    index().on(table.instalmentId, table.id),
    check("payment_ledger_amount", sql`${table.amount} > 0 and ${table.balance} >= ${table.amount}`),
  ],
);

export const REMINDERS = ["before-due", "after-due"] as const;

/** Reminders that were sent, each once for its due day. */
export const paymentReminders = pgTable(
  "payment_reminders",
  {
    instalmentId: uuid().notNull(),
    personId: uuid().notNull(),
    kind: text({ enum: REMINDERS }).notNull(),
    dueOn: date().notNull(),
    sentAt: moment().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.instalmentId, table.personId, table.kind, table.dueOn] })],
);
