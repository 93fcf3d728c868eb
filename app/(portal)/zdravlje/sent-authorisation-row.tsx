import type { SentRequest } from "#lib/requests/sent-requests";
import type { Texts } from "#lib/texts/sr";
import { RequestRow } from "../request-row";

/** An authorisation that was asked for and of which the core system has not told yet. */
export function SentAuthorisationRow({ texts, request }: { texts: Texts; request: SentRequest }) {
  const { next, status } = texts.health;
  return (
    <RequestRow
      texts={texts}
      icon="health"
      request={request}
      href={`/zdravlje/autorizacije/${request.number}`}
      next={next.received}
      status={status.received}
    />
  );
}
