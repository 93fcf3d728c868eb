import { boolean, index, integer, pgTable } from "drizzle-orm/pg-core";
import { bytes, moment } from "./columns";

/** Counts of limited things, shared by all instances. The subject is a keyed hash: no address, username or JMBG in clear. */
export const limits = pgTable(
  "limits",
  {
    key: bytes().primaryKey(),
    used: integer().notNull(),
    most: integer().notNull(),
    /** Length of a window in seconds. */
    within: integer().notNull(),
    doubling: boolean().notNull().default(false),
    closing: boolean().notNull().default(false),
    /** How often in a row the limit was reached: windows that double grow by it. */
    strikes: integer().notNull().default(0),
    resetsAt: moment().notNull(),
  },
  (table) => [index().on(table.resetsAt)],
);

/** Answers of the human check that were already used, until they would have expired anyway. */
export const spentHumanChecks = pgTable(
  "spent_human_checks",
  {
    answerHash: bytes().primaryKey(),
    expiresAt: moment().notNull(),
  },
  (table) => [index().on(table.expiresAt)],
);
