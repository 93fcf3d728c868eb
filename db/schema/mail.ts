import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";

/** Letters to be sent, written in the transaction of their cause. Holds no secret: codes are derived when a letter is rendered. */
export const outbox = pgTable(
  "outbox",
  {
    /** Also the idempotency key at the mail service. */
    id: uuid().primaryKey().defaultRandom(),
    kind: text().notNull(),
    recipient: text().notNull(),
    accountId: uuid(),
    params: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: moment().notNull().defaultNow(),
    /** After this moment the letter is worthless and is dropped, never sent. */
    expiresAt: moment(),
    attempts: integer().notNull().default(0),
    /** Due from then on; moved forward while somebody is sending it. */
    dueAt: moment().notNull().defaultNow(),
    sentAt: moment(),
    droppedAt: moment(),
    /** Why it was dropped, or the last failure: a word, never a message of the service. */
    note: text(),
  },
  (table) => [
    index("outbox_due").on(table.dueAt).where(sql`${table.sentAt} is null and ${table.droppedAt} is null`),
  ],
);
