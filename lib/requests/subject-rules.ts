import type { claims } from "#db/schema/claims";
import type { authorisations } from "#db/schema/health";
import { dayInBelgrade, yearsBefore } from "#lib/identity/day";

type Claim = typeof claims.$inferSelect;
type Authorisation = typeof authorisations.$inferSelect;

/** Within so many years after a decision a complaint may be filed. */
const COMPLAINT_WITHIN = 3;

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
  now = new Date(),
): boolean {
  if ((state !== "decided" && state !== "paid") || complaint) return false;
  const decidedAt = steps.find((step) => step.state === "decided")?.at ?? steps.at(-1)?.at;
  if (!decidedAt) return false;
  return dayInBelgrade(new Date(decidedAt)) >= yearsBefore(dayInBelgrade(now), COMPLAINT_WITHIN);
}
