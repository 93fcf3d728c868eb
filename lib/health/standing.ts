import type { authorisations } from "#db/schema/health";
import { type Day, daysBetween } from "#lib/core/belgrade-day";

type Dated = Pick<typeof authorisations.$inferSelect, "state" | "validUntil">;

/** Days before its end on which an unused authorisation is called to mind. */
const REMIND_DAYS = 7;

/** The state by today's calendar: an approved one that has ended is expired, also before the core system says so. */
export function standing({ state, validUntil }: Dated, today: Day): Dated["state"] {
  return state === "approved" && validUntil && validUntil < today ? "expired" : state;
}

/** Whether an approved authorisation ends within a week: its last day and the seven before it. */
export function isAboutToEnd({ state, validUntil }: Dated, today: Day): boolean {
  if (state !== "approved" || !validUntil) return false;
  const daysLeft = daysBetween(today, validUntil);
  return daysLeft >= 0 && daysLeft <= REMIND_DAYS;
}

/** Whether the insurer has still to decide. */
export function isUndecided(state: Dated["state"]): boolean {
  return state === "received" || state === "in-progress" || state === "documents-needed";
}
