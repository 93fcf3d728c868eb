import { eq } from "drizzle-orm";
import { personEmails } from "#db/schema/register";
import type { Context } from "#lib/core/context";

/** The addresses that the person left with the insurer, in lower case and a steady order. */
export async function emailsOnFile(ctx: Context, personId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ email: personEmails.email })
    .from(personEmails)
    .where(eq(personEmails.personId, personId))
    .orderBy(personEmails.email);
  return rows.map(({ email }) => email);
}
