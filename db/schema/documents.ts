import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, fromCore } from "./columns";

export const DOCUMENT_SUBJECTS = ["policy", "claim", "authorisation", "pension-contract", "person"] as const;

/** PDF documents of the insurer about a record: kept here, or at an address from which the portal fetches them. */
export const documents = pgTable(
  "documents",
  {
    ...fromCore(),
    subject: text({ enum: DOCUMENT_SUBJECTS }).notNull(),
    subjectId: uuid().notNull(),
    title: text().notNull(),
    issuedOn: date().notNull(),
    content: bytes(),
    address: text(),
  },
  (table) => [
    index().on(table.subjectId),
    check("documents_one_source", sql`(${table.content} is null) <> (${table.address} is null)`),
  ],
);
