import { z } from "zod";
import { CLAIM_DECISIONS, CLAIM_KINDS, CLAIM_STATES, claims } from "#db/schema/claims";
import { registerId } from "../core-id";
import { defineKind } from "../kind";
import {
  coreId,
  currency,
  day,
  heading,
  line,
  momentOf,
  money,
  prose,
  request,
  requestedDocuments,
  steps,
} from "./fields";

const schema = z
  .object({
    ...heading("the claim"),
    number: line(40, "Number of the claim, once it has one").optional(),
    kind: z.enum(CLAIM_KINDS),
    policy: coreId("the policy"),
    claimant: coreId("the person who claims"),
    eventOn: day("When it happened"),
    state: z.enum(CLAIM_STATES),
    steps: steps(CLAIM_STATES),
    documentsCompleteAt: momentOf("When the documentation became complete").optional(),
    currency: currency(),
    claimed: money("What the client asked for").optional(),
    reserve: money("What is set aside, as far as the client may see it").optional(),
    approved: money("What was granted").optional(),
    decision: z.enum(CLAIM_DECISIONS).optional(),
    decisionReason: prose(4000, "Reason of the decision, for the client").optional(),
    requestedDocuments: requestedDocuments(),
    payouts: z
      .array(z.object({ amount: money("What was paid out"), currency: currency(), paidOn: day("When") }))
      .max(100, "too-many")
      .default([]),
    complaint: z
      .object({
        filedOn: day("When the complaint came"),
        answerBy: day("Until when it will be answered"),
        answeredOn: day("When it was answered").optional(),
        answer: prose(4000, "The answer, for the client").optional(),
      })
      .optional()
      .meta({ description: "Complaint against the decision" }),
    request: request(),
  })
  .refine(({ decision, decisionReason }) => decision !== "rejected" || decisionReason, {
    error: "missing",
    path: ["decisionReason"],
  });

export const CLAIMS = defineKind({
  name: "claims",
  description: "Claims as far as the client may see them.",
  schema,
  table: claims,
  unique: { columns: ["number"], field: "number" },
  toRow: (claim) => ({
    number: claim.number,
    kind: claim.kind,
    policyId: registerId("policies", claim.policy),
    claimantId: registerId("persons", claim.claimant),
    eventOn: claim.eventOn,
    state: claim.state,
    steps: claim.steps,
    documentsCompleteAt: claim.documentsCompleteAt ? new Date(claim.documentsCompleteAt) : null,
    currency: claim.currency,
    claimed: claim.claimed,
    reserve: claim.reserve,
    approved: claim.approved,
    decision: claim.decision,
    decisionReason: claim.decisionReason,
    requestedDocuments: claim.requestedDocuments,
    payouts: claim.payouts,
    complaint: claim.complaint,
    requestId: claim.request,
  }),
});
