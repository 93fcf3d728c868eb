import { and, eq, isNull, or, sql } from "drizzle-orm";
import { authorisations } from "#db/schema/health";
import { requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { type ListedAuthorisation, listAuthorisations } from "./list-authorisations";

/** Longest number that the core system gives. */
const LONGEST = 40;

/**
 * The client's authorisation of that number, or that came from their request of that number, or with that id as long
 * as it has no number. Null for anything else: another client's and an unknown one are alike (D1).
 */
export async function findAuthorisation(
  ctx: ClientContext,
  key: string,
): Promise<ListedAuthorisation | null> {
  // PostgreSQL takes no NUL in a text.
  if (key.length > LONGEST || key.includes("\0")) return null;
  const hasId = and(isNull(authorisations.number), sql`${authorisations.id}::text = ${key}`);
  const isThat = or(eq(authorisations.number, key), eq(requests.number, key), hasId);
  const [authorisation] = await listAuthorisations(ctx, isThat);
  return authorisation ?? null;
}
