import { z } from "zod";
import { instalments } from "#db/schema/policies";
import { registerId } from "../core-id";
import { defineKind } from "../kind";
import { coreId, currency, day, heading, money } from "./fields";

const schema = z.object({
  ...heading("the instalment"),
  policy: coreId("the policy it is paid for"),
  dueOn: day("Due date"),
  amount: money("What is to be paid"),
  paid: money("What was paid").default(0),
  paidOn: day("When the last of it was paid").optional(),
  currency: currency(),
  reference: z
    .string()
    .regex(/^\d{1,20}$/, "malformed")
    .meta({
      description: "Poziv na broj without model and control digits: digits only, one for each instalment",
    }),
});

export const INSTALMENTS = defineKind({
  name: "instalments",
  description: "What is to be paid for a policy, and what was.",
  schema,
  table: instalments,
  unique: { columns: ["reference"], field: "reference" },
  toRow: (instalment) => ({
    policyId: registerId("policies", instalment.policy),
    dueOn: instalment.dueOn,
    amount: instalment.amount,
    paid: instalment.paid,
    paidOn: instalment.paidOn,
    currency: instalment.currency,
    reference: instalment.reference,
  }),
});
