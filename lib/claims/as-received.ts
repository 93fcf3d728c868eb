import type { Course } from "./timeline";

/** A request that was sent and of which the core system has not told yet stands as a claim that was received. */
export function asReceived(submittedAt: Date): Course {
  return {
    state: "received",
    steps: [{ state: "received", at: submittedAt.toISOString() }],
    documentsCompleteAt: null,
    requestedDocuments: [],
    decision: null,
  };
}
