import { and, desc, eq } from "drizzle-orm";
import { consents } from "#db/schema/accounts";
import { requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";

/** Far more than anybody gives; a page stays a page. */
const MOST = 200;

/** What the client consented to and when, newest first, with the number of the request it was given in. A declared account sees nothing about health (R2). */
export async function listConsents(ctx: ClientContext) {
  const { accountId, declaredUntil } = ctx.client;
  return ctx.db
    .select({
      id: consents.id,
      subject: consents.subject,
      requestNumber: requests.number,
      version: consents.version,
      textHash: consents.textHash,
      givenAt: consents.givenAt,
    })
    .from(consents)
    .leftJoin(requests, eq(requests.id, consents.requestId))
    .where(
      and(
        eq(consents.accountId, accountId),
        declaredUntil ? eq(consents.subject, "privacy-notice") : undefined,
      ),
    )
    .orderBy(desc(consents.givenAt), consents.id)
    .limit(MOST);
}
