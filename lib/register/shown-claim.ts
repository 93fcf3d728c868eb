import { and, isNull, notInArray, type SQL } from "drizzle-orm";
import { claims, HEALTH_CLAIM_KINDS } from "#db/schema/claims";
import type { ClientContext } from "#lib/core/context";

/** For `where`: the core system still knows the claim, and a declared account is told nothing about health (R2). */
export function isShownClaim({ client }: ClientContext): SQL | undefined {
  const isHarmless = client.declaredUntil ? notInArray(claims.kind, [...HEALTH_CLAIM_KINDS]) : undefined;
  return and(isNull(claims.closedAt), isHarmless);
}
