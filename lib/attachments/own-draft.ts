import { and, eq, isNull, type SQL } from "drizzle-orm";
import { z } from "zod";
import { requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";

/** Whether this is an unsent request of this client; in a transaction, `hold` lets nobody else change it until the end. */
export async function hasDraft(
  ctx: ClientContext,
  requestId: string,
  { hold = false } = {},
): Promise<boolean> {
  if (!isId(requestId)) return false;
  const query = ctx.db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.id, requestId), isOwnDraft(ctx)));
  return (await (hold ? query.for("update") : query)).length === 1;
}

/** For `where`: an unsent request of this client; for a declared account only one that was begun in it (R2). */
export function isOwnDraft({ client }: ClientContext): SQL | undefined {
  const isOfAccount = client.declaredUntil ? eq(requests.accountId, client.accountId) : undefined;
  return and(isNull(requests.submittedAt), isSamePerson(requests.personId, client.personId), isOfAccount);
}

export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
