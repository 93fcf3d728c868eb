import type { CLAIM_STATES } from "#db/schema/claims";

export type ClaimState = (typeof CLAIM_STATES)[number];

/** Whether the claim still waits for its decision; until then documents can be added. */
export function isOpen(state: ClaimState): boolean {
  return state !== "decided" && state !== "paid";
}
