import { and, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { type PgColumn, union } from "drizzle-orm/pg-core";
import { requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "./same-person";

interface OwnedColumns {
  id: PgColumn;
  /** Whom the record is about. */
  personId: PgColumn;
  /** The request from which it came. */
  requestId: PgColumn;
}

/**
 * For `where`: a claim or an authorisation that the client may see, because it is theirs or because they sent the
 * request, such as a parent for a child. Each half goes by an index of its own.
 */
export function isOwnRecord({ db, client }: ClientContext, { id, personId, requestId }: OwnedColumns): SQL {
  const own = db.select({ id }).from(id.table).where(isSamePerson(personId, client.personId));
  const asked = db
    .select({ id })
    .from(id.table)
    .innerJoin(requests, eq(requests.id, requestId))
    .where(isSentBy(client.personId));
  return sql`${id} in ${union(own, asked)}`;
}

/** For `where` and joins: a request that was sent, by this person. */
export function isSentBy(personId: string): SQL | undefined {
  return and(isSamePerson(requests.personId, personId), isNotNull(requests.submittedAt));
}
