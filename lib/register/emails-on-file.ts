import { sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { personEmails } from "#db/schema/persons";
import type { Context } from "#lib/core/context";
import { isSamePerson } from "./same-person";

/** The addresses that the person left with the insurer, in lower case and a steady order. */
export async function emailsOnFile(ctx: Context, personId: string): Promise<string[]> {
  const rows = await addressesOf(ctx, personId);
  return rows.map(({ email }) => email);
}

/** For `array(…)`: those of the person of the outer query. */
export function addressesOf(ctx: Context, personId: PgColumn | string) {
  return ctx.db
    .selectDistinct({ email: personEmails.email })
    .from(personEmails)
    .where(isSamePerson(personEmails.personId, personId))
    .orderBy(sql`1`);
}
