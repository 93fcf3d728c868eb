import type { ClientContext } from "#lib/core/context";
import { documentsAbout } from "#lib/register/documents-about";
import { OWNED } from "./list-authorisations";

/** The insurer's documents about an authorisation of the client, newest first; none for a declared account (R2). */
export async function authorisationDocuments(ctx: ClientContext, authorisationId: string) {
  return documentsAbout(ctx, "authorisation", OWNED, authorisationId);
}
