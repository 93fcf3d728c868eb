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
  "account-closed": z.object({}).meta({ description: "The call centre closed a client's account" }),
  "accounts-joined": z
    .object({})
    .meta({ description: "The person was merged into another; of their two accounts one was kept" }),
  ...REQUEST_EVENTS,
} as const;

export type CoreEventKind = keyof typeof CORE_EVENTS;

export type CoreEvents = { [Kind in CoreEventKind]: z.output<(typeof CORE_EVENTS)[Kind]> };
