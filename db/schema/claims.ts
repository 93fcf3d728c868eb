import { date, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { amount, fromCore, moment } from "./columns";

export const CLAIM_KINDS = [
  "medical-refund",
  "motor-damage",
  "property-damage",
  "accident",
  "travel",
  "life",
  "other",
] as const;

/** Claims that tell something of somebody's health: a declared account sees none (security rule R2). */
export const HEALTH_CLAIM_KINDS = ["medical-refund", "accident", "travel", "life"] as const;

export const CLAIM_STATES = [
  "received",
  "registered",
  "in-progress",
  "assessment",
  "documents-needed",
  "decided",
  "paid",
] as const;

export interface ClaimStep {
  state: (typeof CLAIM_STATES)[number];
  /** ISO moment. */
  at: string;
  /** What was done or who acts, for the client. */
  note?: string | undefined;
}

export const CLAIM_DECISIONS = ["approved", "partly-approved", "rejected"] as const;

export interface RequestedDocument {
  name: string;
  /** ISO days. */
  askedOn: string;
  receivedOn?: string | undefined;
}

export interface Payout {
  amount: number;
  currency: string;
  paidOn: string;
}

/** Against the decision: answered in 15 days, or in 15 more after a written notice. */
export interface Complaint {
  /** ISO days. */
  filedOn: string;
  answerBy: string;
  answeredOn?: string | undefined;
  answer?: string | undefined;
}

/** Claims as far as the client may see them. */
export const claims = pgTable(
  "claims",
  {
    ...fromCore(),
    /** Given within 24 hours of receipt. */
    number: text().unique(),
    kind: text({ enum: CLAIM_KINDS }).notNull(),
    policyId: uuid().notNull(),
    claimantId: uuid().notNull(),
    eventOn: date().notNull(),
    state: text({ enum: CLAIM_STATES }).notNull(),
    steps: jsonb().$type<ClaimStep[]>().notNull(),
    /** The 14 days are counted from then. */
    documentsCompleteAt: moment(),
    currency: text().notNull(),
    claimed: amount(),
    reserve: amount(),
    approved: amount(),
    decision: text({ enum: CLAIM_DECISIONS }),
    decisionReason: text(),
    requestedDocuments: jsonb().$type<RequestedDocument[]>().notNull(),
    payouts: jsonb().$type<Payout[]>().notNull(),
    complaint: jsonb().$type<Complaint>(),
    /** The client's request from which it came. */
    requestId: uuid(),
  },
  (table) => [index().on(table.claimantId), index().on(table.policyId), index().on(table.requestId)],
);
