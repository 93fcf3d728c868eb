import type { authorisations } from "#db/schema/health";
import { type Day, daysBetween } from "#lib/core/belgrade-day";

type Row = typeof authorisations.$inferSelect;
type Dated = Pick<Row, "state" | "validUntil">;
type Standing = Dated & Pick<Row, "requestedDocuments">;

/** Days before its end on which an unused authorisation is called to mind. */
const REMIND_DAYS = 7;

/** The state as the client sees it: by today's calendar, and in progress again once all documents have come. */
export function standing({ requestedDocuments, ...dated }: Standing, today: Day): Dated["state"] {
  if (dated.state === "documents-needed" && isAllThere(requestedDocuments)) return "in-progress";
  return byCalendar(dated, today);
}

/** An approved one that has ended is expired, also before the core system says so. */
export function byCalendar({ state, validUntil }: Dated, today: Day): Dated["state"] {
  return state === "approved" && validUntil && validUntil < today ? "expired" : state;
}

function isAllThere(requested: Row["requestedDocuments"]): boolean {
  return requested.length > 0 && requested.every(({ receivedOn }) => receivedOn);
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
