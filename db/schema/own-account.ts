import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { bytes, moment } from "./columns";

/** Letters that a client may do without; those about the safety of the account always come. */
export const NOTIFICATIONS = ["payment-reminders", "request-news"] as const;

/** Choices that differ from the usual: everything is sent until its owner says no. */
export const notificationChoices = pgTable(
  "notification_choices",
  {
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    notification: text({ enum: NOTIFICATIONS }).notNull(),
    isWanted: boolean().notNull(),
    changedAt: moment().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.notification] })],
);

/** Changes of an account's address. The old one can take a change back for 72 hours. */
export const emailChanges = pgTable(
  "email_changes",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** Under which the old address was told; its owner types it also when another one was chosen since. */
    username: text().notNull(),
    fromEmail: text().notNull(),
    toEmail: text().notNull(),
    askedAt: moment().notNull().defaultNow(),
    /** When the code sent to the new address was typed; null until then. */
    confirmedAt: moment(),
    undoUntil: moment(),
    undoneAt: moment(),
  },
  (table) => [
    index().on(table.accountId, table.askedAt),
    uniqueIndex("one_asked_change").on(table.accountId).where(sql`${table.confirmedAt} is null`),
  ],
);

/** Passkeys as a second step in place of the mailed code (WebAuthn). */
export const passkeys = pgTable(
  "passkeys",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** Base64url, as the browser names it. */
    credentialId: text().notNull().unique(),
    /** COSE. */
    publicKey: bytes().notNull(),
    counter: bigint({ mode: "number" }).notNull(),
    transports: text().array().notNull(),
    /** How its owner tells it from others. */
    name: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    lastUsedAt: moment(),
  },
  (table) => [index().on(table.accountId)],
);

export const PASSKEY_PURPOSES = ["add", "sign-in", "confirm-change"] as const;

/** What a browser's authenticator was asked to sign. The challenge is derived from the id and stored nowhere. */
export const passkeyCeremonies = pgTable(
  "passkey_ceremonies",
  {
    id: uuid().primaryKey().defaultRandom(),
    purpose: text({ enum: PASSKEY_PURPOSES }).notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** SHA-256 of the cookie between the steps (sign-in) or of the session's id (the others). */
    holderHash: bytes().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [uniqueIndex().on(table.holderHash, table.purpose), index().on(table.accountId)],
);

export const EXPORT_STATES = ["waiting", "ready", "failed"] as const;

/** Copies of everything that the portal has of a client, made at their wish and kept for a short time. */
export const dataExports = pgTable(
  "data_exports",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    state: text({ enum: EXPORT_STATES }).notNull().default("waiting"),
    askedAt: moment().notNull().defaultNow(),
    /** Also tells its makers apart: an older one can add nothing any more. */
    attempts: integer().notNull().default(0),
    /** Somebody is making it until then. */
    claimedUntil: moment(),
    readyAt: moment(),
    /** Removed from then on. */
    expiresAt: moment(),
    /** Of the archive, in bytes. */
    size: bigint({ mode: "number" }),
  },
  (table) => [
    index().on(table.accountId),
    uniqueIndex("one_waiting_export").on(table.accountId).where(sql`${table.state} = 'waiting'`),
  ],
);

/** The archive itself, in parts. */
export const dataExportParts = pgTable(
  "data_export_parts",
  {
    exportId: uuid()
      .notNull()
      .references(() => dataExports.id, { onDelete: "cascade" }),
    place: integer().notNull(),
    content: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.exportId, table.place] })],
);
