import { and, eq, isNull } from "drizzle-orm";
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
  const isOwn = isSamePerson(requests.personId, ctx.client.personId);
  const query = ctx.db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.id, requestId), isNull(requests.submittedAt), isOwn));
  return (await (hold ? query.for("update") : query)).length === 1;
}

export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
