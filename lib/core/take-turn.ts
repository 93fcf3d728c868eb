import { sql } from "drizzle-orm";
import type { Context } from "./context";

/** Waits until no other transaction has its turn at this, and keeps it until the transaction under way ends. */
export async function takeTurn({ db }: Context, at: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${at}, 0))`);
}
