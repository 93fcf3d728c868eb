import { and, eq, isNull, or, sql } from "drizzle-orm";
import { claims } from "#db/schema/claims";
import { requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { type ListedClaim, listClaims } from "./list-claims";

/** Longest number that the core system gives. */
const LONGEST = 40;

/**
 * The client's claim of that number, or that came from their request of that number, or with that id as long as it has
 * no number. Null for anything else: another client's and an unknown one are alike (D1).
 */
export async function findClaim(ctx: ClientContext, key: string): Promise<ListedClaim | null> {
  // PostgreSQL takes no NUL in a text.
  if (key.length > LONGEST || key.includes("\0")) return null;
  const hasId = and(isNull(claims.number), sql`${claims.id}::text = ${key}`);
  const [claim] = await listClaims(ctx, or(eq(claims.number, key), eq(requests.number, key), hasId));
  return claim ?? null;
}
