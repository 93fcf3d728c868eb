import { bigint, customType, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A point in time, with its zone. */
export const moment = () => timestamp({ withTimezone: true });

/** An amount in the smallest unit of its currency: para, cents. */
export const amount = () => bigint({ mode: "number" });

/**
 * What every record of the register carries. Records refer to one another by ids that follow from the core system's
 * own, so they may arrive in any order, and no foreign key can stand between them (docs/decisions/0011).
 */
export const fromCore = () => ({
  /** Derived from the kind and `coreId` (lib/register/core-id.ts). */
  id: uuid().primaryKey(),
  coreId: text().notNull(),
  /** Grows with every change in the core system; an older one never overwrites a newer one. */
  version: bigint({ mode: "number" }).notNull(),
  /** Vanished from the core system: kept, but out of use. */
  closedAt: moment(),
});
