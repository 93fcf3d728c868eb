import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "./columns";
import { persons } from "./persons";

/** How a person proved at registration who they are. */
export const PROOFS = ["email-on-file", "policy"] as const;

export const accounts = pgTable(
  "accounts",
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    username: text().notNull().unique(),
    /** Where codes and letters go. Never unique: spouses may share a mailbox. */
    email: text().notNull(),
    /** First completed sign-in: the mailbox is proven. */
    emailVerified: moment(),
    passwordHash: text().notNull(),
    /** Grows with every change of password or e-mail; what was begun under an older number ends. */
    credentialsVersion: integer().notNull().default(1),
    proof: text({ enum: PROOFS }).notNull(),
    /** Until then the account is declared (security rule R2); null when it never was or is confirmed. */
    declaredUntil: moment(),
    /** The username given at registration was taken, so its owner may choose another one once. */
    mayChangeUsername: boolean().notNull().default(false),
    disabledAt: moment(),
    /** Its owner closed it, and may open another one with any proof; one that the call centre closed is kept shut. */
    closedByOwner: boolean().notNull().default(false),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("one_account_a_person").on(table.personId),
    index().on(table.email),
    check("username_folded", sql`${table.username} = lower(${table.username})`),
  ],
);

/** A registration as it arrived; decided after the answer has left, so that the answer cannot tell what was decided. */
export const registrations = pgTable(
  "registrations",
  {
    id: uuid().primaryKey().defaultRandom(),
    jmbgIndex: bytes().notNull(),
    policyNumberKey: text(),
    email: text().notNull(),
    username: text().notNull(),
    /** Emptied once decided. */
    passwordHash: text(),
    requestNumber: text().notNull(),
    /** Keyed hash of everything typed: the same form sent twice is one registration. */
    fingerprint: bytes().notNull(),
    noticeVersion: text().notNull(),
    noticeHash: text().notNull(),
    consentedAt: moment().notNull().defaultNow(),
    decidedAt: moment(),
    outcome: text({ enum: ["opened", "already-registered", "not-matched", "repeated"] }),
  },
  (table) => [index().on(table.fingerprint), index().on(table.decidedAt)],
);

/** A forgotten username or password as it was reported; decided after the answer has left, like a registration. */
export const recoveryRequests = pgTable("recovery_requests", {
  id: uuid().primaryKey().defaultRandom(),
  wanted: text({ enum: ["username", "password"] }).notNull(),
  policyNumberKey: text(),
  email: text(),
  jmbgIndex: bytes(),
  requestNumber: text().notNull(),
  requestedAt: moment().notNull().defaultNow(),
  decidedAt: moment(),
});

/** Consents given, with the exact text they were given to. */
export const consents = pgTable("consents", {
  id: uuid().primaryKey().defaultRandom(),
  accountId: uuid()
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" }),
  subject: text({ enum: ["privacy-notice", "health-data"] }).notNull(),
  /** The request whose health data it is about. */
  requestId: uuid(),
  version: text().notNull(),
  /** SHA-256 of the text as shown, hexadecimal. */
  textHash: text().notNull(),
  givenAt: moment().notNull(),
});

export const CHALLENGE_PURPOSES = ["sign-in", "confirm-ownership", "confirm-change", "change-email"] as const;

/** A one-time code that was asked for. The code itself is derived from the id and stored nowhere. */
export const challenges = pgTable(
  "challenges",
  {
    id: uuid().primaryKey().defaultRandom(),
    purpose: text({ enum: CHALLENGE_PURPOSES }).notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** SHA-256 of the browser's cookie (sign-in) or of the session's id (the others). */
    holderHash: bytes().notNull(),
    /** Addresses that the code is mailed to. */
    recipients: text().array().notNull(),
    credentialsVersion: integer().notNull(),
    /** The password was a temporary one: the session may only choose a new password. */
    onlyNewPassword: boolean().notNull().default(false),
    returnTo: text(),
    attempts: integer().notNull().default(0),
    lastSentAt: moment().notNull().defaultNow(),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [uniqueIndex().on(table.holderHash, table.purpose), index().on(table.accountId)],
);

/** Live sessions. Columns that next-auth's adapter reads keep its names; the token is stored as SHA-256 only. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid().notNull().unique().defaultRandom(),
    sessionToken: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** Absolute end. The idle end follows from lastSeenAt. */
    expires: moment().notNull(),
    onlyNewPassword: boolean().notNull().default(false),
    userAgent: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    lastSeenAt: moment().notNull().defaultNow(),
    /** When its owner last typed a one-time code or used a passkey: a sensitive change needs that to be fresh. */
    codeTypedAt: moment().notNull().defaultNow(),
  },
  (table) => [index().on(table.userId)],
);

/** Browsers in which an account completed a sign-in: they have their own count of password tries. */
export const devices = pgTable(
  "devices",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    tokenHash: bytes().notNull(),
    userAgent: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    lastSeenAt: moment().notNull().defaultNow(),
  },
  (table) => [uniqueIndex().on(table.accountId, table.tokenHash)],
);

/** Temporary passwords that were mailed, derived from the id like the codes. Only the newest of an account counts. */
export const temporaryPasswords = pgTable(
  "temporary_passwords",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    credentialsVersion: integer().notNull(),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [index().on(table.accountId, table.createdAt)],
);
