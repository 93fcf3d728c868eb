import type { ListedAuthorisation } from "./list-authorisations";

/** By what an authorisation is addressed: its number, until then that of the client's request, else its id. */
export function authorisationKey({
  id,
  number,
  requestNumber,
}: Pick<ListedAuthorisation, "id" | "number" | "requestNumber">): string {
  return number ?? requestNumber ?? id;
}
