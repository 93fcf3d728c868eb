import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import { takeTurn } from "#lib/core/take-turn";

/** Lets one import go on at a time until its transaction ends; others wait for it, however large its statement. */
export async function oneAtATime(tx: Context): Promise<void> {
  await tx.db.execute(sql`set local statement_timeout = '15min'`);
  await takeTurn(tx, "bank-entries");
}
