import { date, index, numeric, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { amount, fromCore } from "./columns";

export const PENSION_STATUSES = ["active", "paused", "paying-out", "ended"] as const;

/** Units and their values have five decimals. */
const units = () => numeric({ precision: 20, scale: 5 });

/** Contracts of membership in a voluntary pension fund. */
export const pensionContracts = pgTable(
  "pension_contracts",
  {
    ...fromCore(),
    number: text().notNull().unique(),
    memberId: uuid().notNull(),
    /** As the core system names it: "generali-basic", "generali-index". */
    fund: text().notNull(),
    joinedOn: date().notNull(),
    status: text({ enum: PENSION_STATUSES }).notNull(),
    /** Organizator penzijskog plana, when there is one. */
    organiser: text(),
    units: units().notNull(),
    /** In para. */
    totalPaid: amount().notNull(),
  },
  (table) => [index().on(table.memberId)],
);

export const pensionContributions = pgTable(
  "pension_contributions",
  {
    ...fromCore(),
    contractId: uuid().notNull(),
    paidOn: date().notNull(),
    payer: text().notNull(),
    /** In para. */
    gross: amount().notNull(),
    fee: amount().notNull(),
    net: amount().notNull(),
    unitValue: units().notNull(),
    units: units().notNull(),
  },
  (table) => [index().on(table.contractId, table.paidOn)],
);

/** Value of a fund's investment unit by day, in dinars. */
export const fundUnitValues = pgTable(
  "fund_unit_values",
  {
    ...fromCore(),
    fund: text().notNull(),
    day: date().notNull(),
    value: units().notNull(),
  },
  (table) => [unique().on(table.fund, table.day)],
);
