import { and, eq, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import { requests } from "#db/schema/requests";
import { isId } from "#lib/attachments/own-draft";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";

/**
 * For `where`: the client's own request. A declared account sees only what was begun in it, and nothing about health:
 * an earlier account of the same person may have been somebody else's hands (security rule R2).
 */
export function isOwnRequest({ client }: ClientContext): SQL | undefined {
  const isOwn = isSamePerson(requests.personId, client.personId);
  if (!client.declaredUntil) return isOwn;
  const isHarmless = notInArray(requests.kind, ["medical-refund", "pre-authorisation"]);
  return and(isOwn, eq(requests.accountId, client.accountId), isHarmless);
}

/** For `where`: the request of that id; what is no id is nobody's. */
export function hasId(id: string): SQL {
  return isId(id) ? eq(requests.id, id) : sql`false`;
}

/** For `where`: it belongs to that claim or authorisation, or to none. */
export function isAbout(subjectId: string | null): SQL {
  if (subjectId === null) return isNull(requests.subjectId);
  return isId(subjectId) ? eq(requests.subjectId, subjectId) : sql`false`;
}
