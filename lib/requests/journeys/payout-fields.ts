import type { Field } from "../journey";

/** Where a benefit is to be paid, and whether that account is to be remembered. */
export const PAYOUT_FIELDS = [
  { name: "bankAccount", type: "bank-account" },
  { name: "keepBankAccount", type: "tick", optional: true },
] as const satisfies readonly Field[];
