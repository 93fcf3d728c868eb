import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { dataExports } from "#db/schema/own-account";
import type { ClientContext } from "#lib/core/context";

export type ListedExport = Awaited<ReturnType<typeof listExports>>[number];

/** The client's copies that wait, are ready or failed lately, the newest first; none for a declared account (R2). */
export async function listExports({ db, client }: ClientContext) {
  if (client.declaredUntil) return [];
  return db
    .select({
      id: dataExports.id,
      state: dataExports.state,
      askedAt: dataExports.askedAt,
      expiresAt: dataExports.expiresAt,
      /** In bytes. */
      size: dataExports.size,
    })
    .from(dataExports)
    .where(and(eq(dataExports.accountId, client.accountId), isKept))
    .orderBy(desc(dataExports.askedAt));
}

/** For `where`: its time has not run out, by the clock of the database. */
export const isKept = or(isNull(dataExports.expiresAt), gt(dataExports.expiresAt, sql`now()`));
