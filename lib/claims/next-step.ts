import type { claims } from "#db/schema/claims";
import type { Day } from "#lib/core/belgrade-day";
import { type DecisionClock, decisionClock } from "./deadline";

/** Hours within which a claim that was received gets its number. */
const NUMBER_HOURS = 24;

/** What happens next with a claim, by when, and whose turn it is. */
export type NextStep =
  | { what: "number"; who: "insurer"; by: Date | null }
  | { what: "decision"; who: "insurer"; clock: Exclude<DecisionClock, { runs: "halted" | "no-more" }> }
  | { what: "documents"; who: "client"; missing: readonly string[] }
  /** Everything that was asked for has come; the insurer looks whether it suffices. */
  | { what: "review"; who: "insurer" }
  | { what: "payout"; who: "insurer" }
  | { what: "nothing"; who: null };

type Standing = Pick<
  typeof claims.$inferSelect,
  "state" | "steps" | "documentsCompleteAt" | "requestedDocuments" | "decision"
>;

/** The same answer for everybody who shows a claim: the client never has to ask what a state means. */
export function nextStep(claim: Standing, today: Day): NextStep {
  const clock = decisionClock(claim, today);
  if (clock.runs === "halted") return afterRequest(claim);
  if (clock.runs !== "no-more") {
    if (claim.state !== "received") return { what: "decision", who: "insurer", clock };
    return { what: "number", who: "insurer", by: numberBy(claim) };
  }
  return claim.state === "decided" && isGranted(claim)
    ? { what: "payout", who: "insurer" }
    : { what: "nothing", who: null };
}

/** Documents that were asked for and have not come, by name. */
export function missingDocuments({ requestedDocuments }: Pick<Standing, "requestedDocuments">): string[] {
  return requestedDocuments.filter(({ receivedOn }) => !receivedOn).map(({ name }) => name);
}

/** Until when a claim received at that moment has its number. */
export function numberDue(receivedAt: Date): Date {
  return new Date(receivedAt.getTime() + NUMBER_HOURS * 3_600_000);
}

function numberBy({ steps }: Standing): Date | null {
  const received = steps.find(({ state }) => state === "received");
  return received ? numberDue(new Date(received.at)) : null;
}

/** Something is missing; or all of it has come, or nothing was named. */
function afterRequest(claim: Standing): NextStep {
  const missing = missingDocuments(claim);
  const isAllThere = claim.requestedDocuments.length > 0 && missing.length === 0;
  return isAllThere ? { what: "review", who: "insurer" } : { what: "documents", who: "client", missing };
}

function isGranted({ decision }: Standing): boolean {
  return decision === "approved" || decision === "partly-approved";
}
