import type { Journey } from "../journey";
import { optionalDocument } from "../slots";

/** Prigovor against the decision on a claim. */
export const complaint: Journey = {
  kind: "complaint",
  address: "prigovor",
  steps: [
    {
      address: "prigovor",
      fields: [{ name: "complaint", type: "long-text" }],
      slots: () => [optionalDocument("complaint-evidence")],
    },
  ],
};
