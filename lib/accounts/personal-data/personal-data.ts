import { eq } from "drizzle-orm";
import { persons } from "#db/schema/persons";
import type { ClientContext } from "#lib/core/context";
import { maskEmail } from "#lib/identity/email";
import { emailsOnFile } from "#lib/register/emails-on-file";

export interface PersonalData {
  name: string;
  /** Null for a declared account, which may see no more than the name (security rule R2). */
  details: {
    bornOn: string | null;
    phone: string | null;
    address: string | null;
    /** Masked, because they prove at registration and recovery who somebody is. */
    emails: string[];
  } | null;
}

/** Not written under an address at home. */
const HOME = "RS";

/** What the register has of the client's own person. */
export async function personalData(ctx: ClientContext): Promise<PersonalData> {
  const { name, personId, declaredUntil } = ctx.client;
  if (declaredUntil) return { name, details: null };
  const [person] = await ctx.db.select().from(persons).where(eq(persons.id, personId));
  if (!person) throw new Error("The person of an account is gone");
  const { bornOn, phone, street, postalCode, city, country } = person;
  const town = [postalCode, city].filter(Boolean).join(" ");
  const address = [street, town, country === HOME ? null : country].filter(Boolean).join(", ");
  const emails = (await emailsOnFile(ctx, personId)).map(maskEmail);
  return { name, details: { bornOn, phone, address: address || null, emails } };
}
