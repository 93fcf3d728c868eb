import { z } from "zod";
import { healthPackages } from "#db/schema/health";
import { registerId } from "../core-id";
import { defineKind } from "../kind";
import { coreId, currency, heading, line } from "./fields";
import { coverages } from "./policies";

const schema = z.object({
  ...heading("the package"),
  policy: coreId("the policy"),
  name: line(200, "Name of the package"),
  currency: currency(),
  coverages,
});

export const HEALTH_PACKAGES = defineKind({
  name: "health-packages",
  description: "What a voluntary health policy offers.",
  schema,
  table: healthPackages,
  toRow: (offer) => ({
    policyId: registerId("policies", offer.policy),
    name: offer.name,
    currency: offer.currency,
    coverages: offer.coverages,
  }),
});
