import { type Authorisation, takeUpAuthorisation } from "#db/core-play/authorisations";
import { type Claim, registerClaim } from "#db/core-play/claims";
import { type AnyCoreEvent, type CoreEvent, coreClient } from "#db/core-play/core-client";
import type { CoreEventKind } from "#lib/register/core-events";
import { CORE_SETTINGS } from "./core-api";
import { eventually } from "./mailbox";
import type { Portal } from "./server";

/** The insurer's core system, played over HTTP. */
export interface PlayedCore {
  /** The next event of a kind, as soon as it is handed out, with all its attachments fetched and compared. */
  awaits<Kind extends CoreEventKind>(kind: Kind): Promise<CoreEvent<Kind>>;
  register(event: CoreEvent<"refund-requested"> | CoreEvent<"car-damage-reported">): Promise<Claim>;
  takeUp(event: CoreEvent<"authorisation-requested">): Promise<Authorisation>;
  /** Everything that was handed out so far. */
  seen: AnyCoreEvent[];
}

export function playCore(portal: Portal, token = CORE_SETTINGS.CORE_API_TOKEN): PlayedCore {
  const client = coreClient(portal.url, token);
  const seen: AnyCoreEvent[] = [];
  const waiting: AnyCoreEvent[] = [];

  async function work(): Promise<void> {
    for (const event of await client.newEvents()) {
      if ("attachments" in event.details)
        for (const attachment of event.details.attachments) await client.fetchAttachment(attachment);
      seen.push(event);
      waiting.push(event);
    }
  }

  return {
    seen,
    awaits: (kind) =>
      eventually(`an event ${kind}`, async () => {
        await work();
        const place = waiting.findIndex((event) => event.kind === kind);
        return place < 0 ? undefined : (waiting.splice(place, 1)[0] as CoreEvent<typeof kind>);
      }),
    register: (event) => registerClaim(client, event),
    takeUp: (event) => takeUpAuthorisation(client, event),
  };
}
