import { and, eq, inArray, or, sql } from "drizzle-orm";
import { authorisations } from "#db/schema/health";
import type { ClientContext } from "#lib/core/context";
import { TODAY } from "#lib/register/active-policy";
import { type ListedAuthorisation, listAuthorisations } from "./list-authorisations";

/** The client's authorisations that are being decided or can be used today, as `listAuthorisations` gives them. */
export async function listLiveAuthorisations(ctx: ClientContext): Promise<ListedAuthorisation[]> {
  const { state, validUntil } = authorisations;
  const isUsable = and(eq(state, "approved"), sql`(${validUntil} is null or ${validUntil} >= ${TODAY})`);
  return listAuthorisations(
    ctx,
    or(inArray(state, ["received", "in-progress", "documents-needed"]), isUsable),
  );
}
