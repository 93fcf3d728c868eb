import type { Journey } from "../journey";
import { optionalDocument } from "../slots";

/** Documents for a claim or authorisation that is under way: those the insurer asks for, and any other. */
export const additionalDocuments: Journey = {
  kind: "additional-documents",
  address: "dokumenta",
  steps: [
    {
      address: "dokumenta",
      fields: [{ name: "note", type: "long-text", optional: true }],
      slots: ({ requestedDocuments }) =>
        [...new Set(requestedDocuments), "other"].map((name) => optionalDocument(name)),
      needsFile: true,
    },
  ],
};
