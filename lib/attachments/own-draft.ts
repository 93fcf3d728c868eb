import { and, eq, isNull, type SQL } from "drizzle-orm";
import { z } from "zod";
import { requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";

/** For `where`: a request of this client that has not been sent. */
export function isOwnDraft(ctx: ClientContext, requestId: string): SQL | undefined {
  return and(
    eq(requests.id, requestId),
    isNull(requests.submittedAt),
    isSamePerson(requests.personId, ctx.client.personId),
  );
}

/** Whether there is such a draft; in a transaction, `hold` lets nobody else change it until the end. */
export async function hasDraft(
  ctx: ClientContext,
  requestId: string,
  { hold = false } = {},
): Promise<boolean> {
  if (!isId(requestId)) return false;
  const query = ctx.db.select({ id: requests.id }).from(requests).where(isOwnDraft(ctx, requestId));
  return (await (hold ? query.for("update") : query)).length === 1;
}

export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
