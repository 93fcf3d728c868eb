import type { claims } from "#db/schema/claims";
import type { authorisations } from "#db/schema/health";
import { addMonths, belgradeDay } from "#lib/core/belgrade-day";

type Claim = typeof claims.$inferSelect;
type Authorisation = typeof authorisations.$inferSelect;

/** Months after a decision within which a complaint may be filed. */
const COMPLAINT_WITHIN = 36;

const OPEN: readonly (Claim["state"] | Authorisation["state"])[] = [
  "received",
  "registered",
  "in-progress",
  "assessment",
  "documents-needed",
];

/** Documents may be added as long as nothing is decided. */
export function mayAddDocuments({ state }: Pick<Claim | Authorisation, "state">): boolean {
  return OPEN.includes(state);
}

/** One complaint, against a decision that is not too old. */
export function mayComplain(
  { state, steps, complaint }: Pick<Claim, "state" | "steps" | "complaint">,
  today = belgradeDay(),
): boolean {
  if ((state !== "decided" && state !== "paid") || complaint) return false;
  const decidedAt = steps.find((step) => step.state === "decided")?.at ?? steps.at(-1)?.at;
  if (!decidedAt) return false;
  return belgradeDay(new Date(decidedAt)) >= addMonths(today, -COMPLAINT_WITHIN);
}
