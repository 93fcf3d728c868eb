import { z } from "zod";
import { AUTHORISATION_STATES, authorisations } from "#db/schema/health";
import { registerId } from "../core-id";
import { defineKind } from "../kind";
import {
  coreId,
  currency,
  day,
  heading,
  line,
  money,
  prose,
  request,
  requestedDocuments,
  steps,
} from "./fields";

const schema = z
  .object({
    ...heading("the authorisation"),
    number: line(40, "Number of the authorisation, once it has one").optional(),
    person: coreId("the insured person"),
    policy: coreId("the policy"),
    service: line(200, "Service"),
    institution: line(200, "Institution of the network").optional(),
    state: z.enum(AUTHORISATION_STATES),
    steps: steps(AUTHORISATION_STATES),
    currency: currency(),
    highestPrice: money("Highest price that is covered").optional(),
    validUntil: day("Last day").optional(),
    reason: prose(4000, "Reason of a refusal, for the client").optional(),
    requestedDocuments: requestedDocuments(),
    request: request(),
  })
  .refine(({ state, reason }) => state !== "rejected" || reason, { error: "missing", path: ["reason"] });

export const AUTHORISATIONS = defineKind({
  name: "authorisations",
  description: "Treatments in a network institution, approved beforehand.",
  schema,
  table: authorisations,
  unique: { columns: ["number"], field: "number" },
  toRow: (authorisation) => ({
    number: authorisation.number,
    personId: registerId("persons", authorisation.person),
    policyId: registerId("policies", authorisation.policy),
    service: authorisation.service,
    institution: authorisation.institution,
    state: authorisation.state,
    steps: authorisation.steps,
    currency: authorisation.currency,
    highestPrice: authorisation.highestPrice,
    validUntil: authorisation.validUntil,
    reason: authorisation.reason,
    requestedDocuments: authorisation.requestedDocuments,
    requestId: authorisation.request,
  }),
});
