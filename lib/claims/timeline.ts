import type { Day } from "#lib/core/belgrade-day";
import { byTime, type ReachedStep, stepsReached } from "#lib/register/steps-reached";
import { decisionClock } from "./deadline";
import { type NextStep, nextStep } from "./next-step";
import { type ClaimState, isOpen } from "./open";

/** What a claim comes to: its states, and the day from which its 14 days are counted. */
type Milestone = ClaimState | "documents-complete";

/** What a claim can be promised, by the latest moment or day where there is one. */
interface Promised {
  when: "ahead";
  what: Extract<Milestone, "registered" | "documents-complete" | "decided" | "paid">;
  by: Date | Day | null;
}

/** One line of a claim's course. */
export type TimelineEntry = ReachedStep<Milestone> | Promised;

/** What the course of a claim follows from. */
export type Course = Parameters<typeof nextStep>[0];

/** The course of a claim, oldest first, and what lies ahead of it. */
export function timeline(claim: Course, today: Day): TimelineEntry[] {
  const steps: ReachedStep<Milestone>[] = stepsReached(claim, isOpen(claim.state));
  const past = steps.filter(({ when }) => when === "past");
  const now = steps.filter(({ when }) => when === "now");
  return [
    ...[...past, ...completion(claim, today)].toSorted(byTime),
    ...now,
    ...promisesOf(nextStep(claim, today)),
  ];
}

/** While documents are missing, an earlier day of completeness does not count. */
function completion(claim: Course, today: Day): ReachedStep<Milestone>[] {
  const { documentsCompleteAt: at } = claim;
  if (!at || decisionClock(claim, today).runs === "halted") return [];
  return [{ when: "past", what: "documents-complete", at }];
}

function promisesOf(next: NextStep): Promised[] {
  switch (next.what) {
    case "number":
      return [promise("registered", next.by), promise("decided"), promise("paid")];
    case "decision":
      return [
        promise("decided", next.clock.runs === "not-yet" ? null : next.clock.decideBy),
        promise("paid"),
      ];
    case "documents":
    case "review":
      return [promise("documents-complete"), promise("decided"), promise("paid")];
    case "payout":
      return [promise("paid")];
    case "nothing":
      return [];
  }
}

function promise(what: Promised["what"], by: Promised["by"] = null): Promised {
  return { when: "ahead", what, by };
}
