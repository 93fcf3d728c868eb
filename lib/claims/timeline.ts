import type { Day } from "#lib/core/belgrade-day";
import { decisionClock } from "./deadline";
import { type NextStep, nextStep } from "./next-step";
import { type ClaimState, isOpen } from "./open";

/** What a claim comes to: its states, and the day from which its 14 days are counted. */
export type Milestone = ClaimState | "documents-complete";

/** One line of a claim's course. */
export type TimelineEntry =
  | { when: "past" | "now"; what: Milestone; at: Date | null; note?: string | undefined }
  /** `by` is the latest moment or day, where one is promised. */
  | { when: "ahead"; what: Milestone; by: Date | Day | null };

type Course = Parameters<typeof nextStep>[0];

type Reached = Extract<TimelineEntry, { at: Date | null }>;

/** The course of a claim, oldest first, and what lies ahead of it. */
export function timeline(claim: Course, today: Day): TimelineEntry[] {
  const next = nextStep(claim, today);
  return [
    ...reached(claim, today),
    ...milestonesAfter(next).map((entry) => ({ ...entry, when: "ahead" as const })),
  ];
}

/** An open claim stands in its newest state, below everything else that happened. */
function reached(claim: Course, today: Day): Reached[] {
  const past = [...statesOf(claim), ...completion(claim, today)].toSorted(byTime);
  if (!isOpen(claim.state)) return past;
  const place = past.findLastIndex(({ what }) => what === claim.state);
  return [...past.toSpliced(place, 1), ...past.slice(place, place + 1).map(asNow)];
}

/** The core system may tell a state without the step that led to it. */
function statesOf({ state, steps }: Course): Reached[] {
  const told = steps.map((step) => ({
    when: "past" as const,
    what: step.state,
    at: new Date(step.at),
    note: step.note,
  }));
  return told.some(({ what }) => what === state) ? told : [...told, { when: "past", what: state, at: null }];
}

/** While documents are missing, an earlier day of completeness does not count. */
function completion(claim: Course, today: Day): Reached[] {
  const { documentsCompleteAt: at } = claim;
  if (!at || decisionClock(claim, today).runs === "halted") return [];
  return [{ when: "past", what: "documents-complete", at }];
}

/** What has no moment came last. */
function byTime(one: Reached, other: Reached): number {
  return (one.at?.getTime() ?? Infinity) - (other.at?.getTime() ?? Infinity);
}

function asNow(entry: Reached): Reached {
  return { ...entry, when: "now" };
}

function milestonesAfter(next: NextStep): { what: Milestone; by: Date | Day | null }[] {
  const decided = { what: "decided", by: null } as const;
  const paid = { what: "paid", by: null } as const;
  switch (next.what) {
    case "number":
      return [{ what: "registered", by: next.by }, decided, paid];
    case "decision":
      return [{ what: "decided", by: "decideBy" in next.clock ? next.clock.decideBy : null }, paid];
    case "documents":
    case "review":
      return [{ what: "documents-complete", by: null }, decided, paid];
    case "payout":
      return [paid];
    case "nothing":
      return [];
  }
}
