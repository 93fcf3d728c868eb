import type { ClientContext } from "#lib/core/context";
import { listSentRequests, type SentRequest } from "#lib/requests/sent-requests";

/** Authorisations that the client asked for and the core system has not told of yet, the newest first. */
export async function sentAuthorisations(ctx: ClientContext): Promise<SentRequest[]> {
  const sent = await listSentRequests(ctx);
  return sent.filter(({ kind }) => kind === "pre-authorisation");
}
