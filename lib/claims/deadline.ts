import type { claims } from "#db/schema/claims";
import { addDays, belgradeDay, type Day, daysBetween } from "#lib/core/belgrade-day";
import { isOpen } from "./open";

/** Calendar days within which a claim is decided, from the day on which its documentation became complete. */
export const DECISION_DAYS = 14;

/** How the time for the decision stands. */
export type DecisionClock =
  /** It has not begun: the documentation is not known to be complete. */
  | { runs: "not-yet" }
  /** It stands still until the client sends what is missing. */
  | { runs: "halted" }
  | {
      runs: "on" | "out";
      completeOn: Day;
      /** Last day for the decision. */
      decideBy: Day;
      /** Days that lie behind since the documentation was complete: 0 on that very day. */
      daysPassed: number;
      /** Days to the last one: 0 on it, negative once the time has run out. */
      daysLeft: number;
    }
  /** It has ended with the decision. */
  | { runs: "no-more" };

type Deciding = Pick<typeof claims.$inferSelect, "state" | "documentsCompleteAt">;

/** The 14 days of a claim, counted by the calendar of Belgrade; they do not run while documents are missing. */
export function decisionClock({ state, documentsCompleteAt }: Deciding, today: Day): DecisionClock {
  if (!isOpen(state)) return { runs: "no-more" };
  if (state === "documents-needed") return { runs: "halted" };
  if (!documentsCompleteAt) return { runs: "not-yet" };
  const completeOn = belgradeDay(documentsCompleteAt);
  const decideBy = addDays(completeOn, DECISION_DAYS);
  const daysPassed = Math.max(0, daysBetween(completeOn, today));
  const daysLeft = daysBetween(today, decideBy);
  return { runs: daysLeft < 0 ? "out" : "on", completeOn, decideBy, daysPassed, daysLeft };
}
