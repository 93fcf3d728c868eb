import { date, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { RequestedDocument } from "./claims";
import { amount, fromCore } from "./columns";
import type { Coverage } from "./policies";

/** What a voluntary health policy offers. */
export const healthPackages = pgTable("health_packages", {
  ...fromCore(),
  policyId: uuid().notNull(),
  name: text().notNull(),
  currency: text().notNull(),
  coverages: jsonb().$type<Coverage[]>().notNull(),
});

export const healthCards = pgTable(
  "health_cards",
  {
    ...fromCore(),
    number: text().notNull().unique(),
    personId: uuid().notNull(),
    policyId: uuid().notNull(),
    packageId: uuid().notNull(),
    validFrom: date().notNull(),
    validUntil: date().notNull(),
  },
  (table) => [index().on(table.personId)],
);

export const AUTHORISATION_STATES = [
  "received",
  "in-progress",
  "documents-needed",
  "approved",
  "rejected",
  "used",
  "expired",
] as const;

export interface AuthorisationStep {
  state: (typeof AUTHORISATION_STATES)[number];
  /** ISO moment. */
  at: string;
  /** What was done or who acts, for the client. */
  note?: string | undefined;
}

/** Treatments in a network institution, approved beforehand. */
export const authorisations = pgTable(
  "authorisations",
  {
    ...fromCore(),
    number: text().unique(),
    personId: uuid().notNull(),
    policyId: uuid().notNull(),
    service: text().notNull(),
    institution: text(),
    state: text({ enum: AUTHORISATION_STATES }).notNull(),
    steps: jsonb().$type<AuthorisationStep[]>().notNull(),
    currency: text().notNull(),
    highestPrice: amount(),
    validUntil: date(),
    reason: text(),
    requestedDocuments: jsonb().$type<RequestedDocument[]>().notNull().default([]),
    /** The client's request from which it came. */
    requestId: uuid(),
  },
  (table) => [index().on(table.personId), index().on(table.requestId)],
);
