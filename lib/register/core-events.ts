import { z } from "zod";
import { REQUEST_EVENTS } from "./request-events";

/** What clients do that the core system must know, with what each event tells. Moments and the person stand beside it. */
export const CORE_EVENTS = {
  "client-registered": z
    .object({
      email: z
        .email()
        .meta({ description: "Address of the account; new to the core system when the proof is a policy" }),
      proof: z.enum(["email-on-file", "policy"]),
      declared: z.boolean().meta({ description: "Not yet confirmed by the address on file" }),
    })
    .meta({ description: "A client opened an account" }),
  "client-confirmed": z
    .object({ by: z.enum(["code", "call-centre"]) })
    .meta({ description: "A declared account was confirmed as its owner's" }),
  "account-closed": z
    .object({})
    .meta({ description: "A client's account was closed, by the client or by the call centre" }),
  "accounts-joined": z
    .object({})
    .meta({ description: "The person was merged into another; of their two accounts one was kept" }),
  "payment-received": z
    .object({
      instalment: z.string().meta({ description: "The core system's identity of the instalment" }),
      reference: z.string().meta({ description: "Poziv na broj, without control digits" }),
      amount: z.int().positive().meta({ description: "In the smallest unit of the currency" }),
      currency: z.string(),
      paidOn: z.iso.date().meta({ description: "YYYY-MM-DD" }),
      orderNumber: z.string().meta({ description: "Names the payment at the card gateway" }),
      approvalCode: z
        .string()
        .optional()
        .meta({ description: "Of the client's bank, when the gateway told it" }),
      overpaid: z
        .int()
        .positive()
        .optional()
        .meta({ description: "How much of it was owed no more when it came, in the smallest unit" }),
    })
    .meta({ description: "A client paid an instalment by card; what the bank reports is not repeated here" }),
  "email-changed": z
    .object({
      email: z.email(),
      undone: z.boolean().meta({ description: "The old address took the change back" }),
    })
    .meta({ description: "A client changed the address of the account" }),
  "correction-asked": z
    .object({ text: z.string().meta({ description: "In the client's own words" }) })
    .meta({ description: "A client asks to have personal data corrected" }),
  ...REQUEST_EVENTS,
} as const;

export type CoreEventKind = keyof typeof CORE_EVENTS;

export type CoreEvents = { [Kind in CoreEventKind]: z.output<(typeof CORE_EVENTS)[Kind]> };
