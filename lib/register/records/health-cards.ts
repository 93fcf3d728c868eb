import { z } from "zod";
import { healthCards } from "#db/schema/health";
import { registerId } from "../core-id";
import { defineKind } from "../kind";
import { coreId, day, heading, line } from "./fields";

const schema = z.object({
  ...heading("the card"),
  number: line(40, "Number on the card"),
  person: coreId("the insured person"),
  policy: coreId("the policy"),
  package: coreId("the health package"),
  validFrom: day("First day"),
  validUntil: day("Last day"),
});

export const HEALTH_CARDS = defineKind({
  name: "health-cards",
  description: "Cards of voluntary health insurance, one for each insured person.",
  schema,
  table: healthCards,
  unique: { columns: ["number"], field: "number" },
  toRow: (card) => ({
    number: card.number,
    personId: registerId("persons", card.person),
    policyId: registerId("policies", card.policy),
    packageId: registerId("health-packages", card.package),
    validFrom: card.validFrom,
    validUntil: card.validUntil,
  }),
});
