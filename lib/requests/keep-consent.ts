import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { consents } from "#db/schema/accounts";
import type { ClientContext } from "#lib/core/context";
import { healthConsent } from "#lib/texts/sr/requests/health-consent";

/** Keeps the consent to the processing of health data in a request, with the exact Serbian words it was given to. */
export async function keepConsent(tx: ClientContext, requestId: string): Promise<void> {
  const { version, text } = healthConsent;
  await tx.db.insert(consents).values({
    accountId: tx.client.accountId,
    subject: "health-data",
    requestId,
    version,
    textHash: createHash("sha256").update(text, "utf8").digest("hex"),
    givenAt: sql`now()`,
  });
}
