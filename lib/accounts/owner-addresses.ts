import type { accounts } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { emailsOnFile } from "#lib/register/emails-on-file";

type Owner = Pick<typeof accounts.$inferSelect, "email" | "personId">;

/** Where an owner is told what happened to the account: at its address and at those on file, each once (F9). */
export async function ownerAddresses(tx: Context, { email, personId }: Owner): Promise<Set<string>> {
  return new Set([email, ...(await emailsOnFile(tx, personId))]);
}
