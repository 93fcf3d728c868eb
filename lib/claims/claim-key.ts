import type { ListedClaim } from "./list-claims";

/** By what a claim is addressed: its number, until then that of the client's request, else its id. */
export function claimKey({
  id,
  number,
  requestNumber,
}: Pick<ListedClaim, "id" | "number" | "requestNumber">): string {
  return number ?? requestNumber ?? id;
}
