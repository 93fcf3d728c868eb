import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { bytes, moment } from "./columns";

export const REQUEST_KINDS = [
  "medical-refund",
  "pre-authorisation",
  "car-damage",
  "additional-documents",
  "complaint",
] as const;

/** What a client typed, by the name of the field, as it was parsed. */
export type Answers = Record<string, string>;

/** What clients ask of the insurer: a draft until it is sent, then as it was sent, for ever. */
export const requests = pgTable(
  "requests",
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: REQUEST_KINDS }).notNull(),
    /** Who asks; whom it is about stands in the answers. */
    personId: uuid().notNull(),
    /** From which it is asked; null once that account made room for another one of the same person. */
    accountId: uuid().references(() => accounts.id, { onDelete: "set null" }),
    /** The claim or authorisation that documents or a complaint belong to. */
    subjectId: uuid(),
    answers: jsonb().$type<Answers>().notNull().default({}),
    /** Grows with every change of a draft, so that only what its owner has seen is sent. */
    revision: integer().notNull().default(0),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
    /** Given when it is sent. */
    number: text().unique(),
    submittedAt: moment(),
  },
  (table) => [
    index().on(table.personId),
    index().on(table.subjectId),
    uniqueIndex("one_draft_a_kind")
      .on(
        table.personId,
        table.kind,
        sql`coalesce(${table.subjectId}, '00000000-0000-0000-0000-000000000000')`,
      )
      .where(sql`${table.submittedAt} is null`),
    check("requests_sent", sql`(${table.number} is null) = (${table.submittedAt} is null)`),
  ],
);

/** Account to which a client wants benefits paid, kept at their wish after a fresh code. */
export const payoutAccounts = pgTable("payout_accounts", {
  personId: uuid().primaryKey(),
  /** 18 digits. */
  accountNumber: text().notNull(),
  keptAt: moment().notNull().defaultNow(),
});

export const ATTACHMENT_TYPES = ["image/jpeg", "image/png", "application/pdf"] as const;
export const ATTACHMENT_SCANS = ["not-asked", "waiting", "clean", "infected"] as const;
export const ATTACHMENT_STORES = ["database", "s3"] as const;

/** Photos and PDFs of a request, as they were kept: judged, re-encoded, without metadata. */
export const attachments = pgTable(
  "attachments",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id, { onDelete: "cascade" }),
    /** Which of the documents asked for it is. */
    slot: text().notNull(),
    /** As the client knows it. */
    name: text().notNull(),
    mediaType: text({ enum: ATTACHMENT_TYPES }).notNull(),
    size: integer().notNull(),
    /** SHA-256 of the content. */
    contentHash: bytes().notNull(),
    /** A small JPEG; null for a PDF. */
    thumbnail: bytes(),
    store: text({ enum: ATTACHMENT_STORES }).notNull(),
    /** What the malware check said; "waiting" is quarantine. */
    scan: text({ enum: ATTACHMENT_SCANS }).notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    index().on(table.requestId),
    index("attachments_quarantine").on(table.createdAt).where(sql`${table.scan} = 'waiting'`),
  ],
);

/** Contents of attachments where the database is the store. */
export const attachmentContents = pgTable("attachment_contents", {
  attachmentId: uuid()
    .primaryKey()
    .references(() => attachments.id, { onDelete: "cascade" }),
  content: bytes().notNull(),
});

/** States of claims and authorisations that their client was told of, so that each is told once. */
export const stateNotices = pgTable(
  "state_notices",
  {
    subjectId: uuid().notNull(),
    state: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.state, table.at] })],
);
