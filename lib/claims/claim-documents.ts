import type { ClientContext } from "#lib/core/context";
import { documentsAbout } from "#lib/register/documents-about";
import { OWNED } from "./list-claims";

/** The insurer's documents about a claim of the client, newest first; none for a declared account (R2). */
export async function claimDocuments(ctx: ClientContext, claimId: string) {
  return documentsAbout(ctx, "claim", OWNED, claimId);
}
