import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";

/** Lets one import go on at a time until its transaction ends; others wait for it, however large its statement. */
export async function oneAtATime({ db }: Context): Promise<void> {
  await db.execute(sql`set local statement_timeout = '15min'`);
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('bank-entries', 0))`);
}
