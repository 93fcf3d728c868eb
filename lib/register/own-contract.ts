import { and, isNull, type SQL, sql } from "drizzle-orm";
import { pensionContracts } from "#db/schema/pension";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "./same-person";

/**
 * For `where`: a pension contract that the client may see, being its member. None for a declared account (R2): what somebody has saved is nothing for a
 * colleague who knows their JMBG and the number of the group policy (decision 23).
 */
export function isOwnContract({ client }: ClientContext): SQL | undefined {
  if (client.declaredUntil) return sql`false`;
  return and(isSamePerson(pensionContracts.memberId, client.personId), isNull(pensionContracts.closedAt));
}
