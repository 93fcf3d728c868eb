import { isNull } from "drizzle-orm";
import { bigint, boolean, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "./columns";

/** Bearer tokens of the core system. Only their hashes are kept. */
export const coreTokens = pgTable("core_tokens", {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull().unique(),
  tokenHash: bytes().notNull().unique(),
  scopes: text().array().notNull(),
  createdAt: moment().notNull().defaultNow(),
  expiresAt: moment().notNull(),
  revokedAt: moment(),
});

/**
 * What clients did that the core system must know. Events of one person have ids in the order of their commits;
 * `position`, the order in which all are handed out, is given when they are first asked for.
 */
export const coreEvents = pgTable(
  "core_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    position: bigint({ mode: "number" }),
    at: moment().notNull().defaultNow(),
    personId: uuid().notNull(),
    kind: text().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    uniqueIndex("core_events_position").on(table.position),
    index("core_events_waiting").on(table.id).where(isNull(table.position)),
  ],
);

/** Files under import, so that one that was interrupted goes on where its last batch ended. */
export const registerImports = pgTable("register_imports", {
  id: uuid().primaryKey().defaultRandom(),
  kind: text().notNull(),
  /** SHA-256 of the file's bytes. */
  contentHash: bytes().notNull(),
  isSnapshot: boolean().notNull(),
  startedAt: moment().notNull().defaultNow(),
  finishedAt: moment(),
  /** Records of the file that are settled: stored, unchanged or rejected. */
  settled: bigint({ mode: "number" }).notNull().default(0),
  stored: bigint({ mode: "number" }).notNull().default(0),
  unchanged: bigint({ mode: "number" }).notNull().default(0),
  superseded: bigint({ mode: "number" }).notNull().default(0),
  rejected: bigint({ mode: "number" }).notNull().default(0),
  /** Length of the file of rejects, in bytes. */
  rejectsLength: bigint({ mode: "number" }).notNull().default(0),
});

/** Ids seen by the snapshot under import: what is not among them at its end has vanished. */
export const importSeen = pgTable("import_seen", { id: uuid().primaryKey() });
