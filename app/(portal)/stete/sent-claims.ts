import type { ClientContext } from "#lib/core/context";
import { listSentRequests, type SentRequest } from "#lib/requests/sent-requests";

/** What the client reported and the core system has not told of yet, the newest first. */
export async function sentClaims(ctx: ClientContext): Promise<SentRequest[]> {
  const sent = await listSentRequests(ctx);
  return sent.filter(({ kind }) => kind === "car-damage" || kind === "medical-refund");
}
