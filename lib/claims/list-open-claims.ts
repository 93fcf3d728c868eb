import { notInArray } from "drizzle-orm";
import { claims } from "#db/schema/claims";
import type { ClientContext } from "#lib/core/context";
import { type ListedClaim, listClaims } from "./list-claims";

/** The client's claims that are not decided yet, as `listClaims` gives them. */
export async function listOpenClaims(ctx: ClientContext): Promise<ListedClaim[]> {
  return listClaims(ctx, notInArray(claims.state, ["decided", "paid"]));
}
