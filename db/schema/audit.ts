import { bigint, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "./columns";

/**
 * What clients and the portal did, append-only: triggers refuse changes and chain every row of an account
 * to the one before by SHA-256, so that a later edit shows. `hash` and `previousHash` are filled by the trigger.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment().notNull().defaultNow(),
    /** Null for events before an account is known. */
    accountId: uuid(),
    event: text().notNull(),
    requestNumber: text().notNull(),
    details: jsonb().$type<Record<string, string | number | boolean>>().notNull().default({}),
    previousHash: bytes(),
    hash: bytes(),
  },
  (table) => [index().on(table.accountId, table.id)],
);
