import { numberDue } from "#lib/claims/next-step";
import type { SentRequest } from "#lib/requests/sent-requests";
import type { Texts } from "#lib/texts/sr";
import { RequestRow } from "../request-row";
import { numberWords } from "./words";

/** What was reported and has no number of a claim yet. */
export function SentClaimRow({ texts, request }: { texts: Texts; request: SentRequest }) {
  return (
    <RequestRow
      texts={texts}
      icon={request.kind === "car-damage" ? "vehicle" : "health"}
      request={request}
      href={`/stete/${request.number}`}
      next={numberWords(texts, numberDue(request.submittedAt))}
      status={texts.claims.status.received}
    />
  );
}
