import type { authorisations } from "#db/schema/health";
import type { Day } from "#lib/core/belgrade-day";
import { type ReachedStep, stepsReached } from "#lib/register/steps-reached";
import { byCalendar, isUndecided } from "./standing";

/** What the course of an authorisation follows from. */
export type Authorisation = Pick<typeof authorisations.$inferSelect, "state" | "steps" | "validUntil">;

/** One line of an authorisation's course: what it came to, or the decision or use that lies ahead. */
export type TimelineEntry =
  | ReachedStep<Authorisation["state"]>
  | { when: "ahead"; what: "decision" | "use"; by: Day | null };

/** The course of an authorisation, oldest first, and what lies ahead of it. */
export function timeline(authorisation: Authorisation, today: Day): TimelineEntry[] {
  const { steps, validUntil } = authorisation;
  const state = byCalendar(authorisation, today);
  const reached = stepsReached({ state, steps }, isUndecided(state));
  if (isUndecided(state)) return [...reached, { when: "ahead", what: "decision", by: null }];
  return state === "approved" ? [...reached, { when: "ahead", what: "use", by: validUntil }] : reached;
}
