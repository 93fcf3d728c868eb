import { setTimeout as pause } from "node:timers/promises";
import { takeUpAuthorisation } from "./authorisations";
import { type Claim, registerClaim } from "./claims";
import type { AnyCoreEvent, CoreClient, CoreEvent } from "./core-client";

/** Milliseconds between two steps of a play: long enough to be watched, short enough for a claim in a minute. */
const STEP = 10_000;
const HIGHEST_PRICE = 3_000_000;
const DAMAGE_PAID = 4_500_000;

type Say = (words: string) => void;

/**
 * Takes up every request that a client of the demo sends: a refund is registered, processed, decided and paid, a damaged
 * car also waits for a document, an authorisation is approved, a complaint answered.
 */
export function startPlaying(client: CoreClient, say: Say): (event: AnyCoreEvent) => void {
  const claims = new Map<string, Claim>();

  async function playRefund(event: CoreEvent<"refund-requested">): Promise<void> {
    const claim = await begin(event);
    await claim.documentsComplete();
    await finish(claim, Math.round(event.details.claimedAmount * 0.9), "Učešće osiguranika je 10%.");
  }

  async function playDamage(event: CoreEvent<"car-damage-reported">): Promise<void> {
    const claim = await begin(event);
    await claim.toAssess("Procenitelj je pregledao fotografije.");
    await pause(STEP);
    await claim.askFor("Fotografija broja šasije");
  }

  async function playAuthorisation(event: CoreEvent<"authorisation-requested">): Promise<void> {
    const authorisation = await takeUpAuthorisation(client, event);
    await pause(STEP);
    await authorisation.approve(event.details.institution ?? "Dom zdravlja Primer", HIGHEST_PRICE);
  }

  async function playDocuments(claim: Claim): Promise<void> {
    // Others may be added at any time, also while it is being decided.
    if (claim.record.state !== "documents-needed") return;
    await pause(STEP);
    await claim.documentsComplete();
    await finish(claim, DAMAGE_PAID);
  }

  async function playComplaint(claim: Claim): Promise<void> {
    await claim.complained();
    await pause(STEP);
    await claim.answerComplaint("Pregledali smo zahtev ponovo. Odluka ostaje ista.");
  }

  async function begin(event: CoreEvent<"refund-requested"> | CoreEvent<"car-damage-reported">) {
    for (const attachment of event.details.attachments) await client.fetchAttachment(attachment);
    const claim = await registerClaim(client, event);
    claims.set(claim.id, claim);
    await pause(STEP);
    return claim;
  }

  function playOn({ claim: id = "" }: { claim?: string | undefined }, play: (claim: Claim) => Promise<void>) {
    const claim = claims.get(id);
    return claim && play(claim);
  }

  function answerTo(event: AnyCoreEvent): Promise<void> | undefined {
    switch (event.kind) {
      case "refund-requested":
        return playRefund(event);
      case "car-damage-reported":
        return playDamage(event);
      case "authorisation-requested":
        return playAuthorisation(event);
      case "documents-added":
        return playOn(event.details, playDocuments);
      case "complaint-filed":
        return playOn(event.details, playComplaint);
      default:
        return undefined;
    }
  }

  return (event) => {
    say(`${event.at} ${event.kind} of ${event.person}`);
    answerTo(event)?.catch((error: unknown) => say(String(error)));
  };
}

async function finish(claim: Claim, approved: number, reason?: string): Promise<void> {
  await pause(STEP);
  await claim.decide({ approved, ...(reason && { reason }) });
  await pause(STEP);
  await claim.pay();
}
