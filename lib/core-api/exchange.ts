import { z } from "zod";
import { CORE_CALL } from "#lib/protection/limits";
import { CORE_EVENTS, type CoreEventKind } from "#lib/register/core-events";

/** What goes over the wire beside the records themselves; the OpenAPI document is made of these. */

const count = z.int().min(0);

export const recordsAnswer = z.object({
  answers: z
    .array(
      z.object({
        id: z
          .string()
          .nullable()
          .meta({ description: "The record's own identity; null when it had none that may be said" }),
        outcome: z.enum(["stored", "unchanged", "superseded", "rejected"]).meta({
          description:
            "stored: new or newer; unchanged: the same version is there; superseded: a later version is there; rejected: not taken",
        }),
        field: z.string().optional().meta({
          description: "Of a rejected record: path of the field, such as persons.0.role; may be empty",
        }),
        reason: z.string().optional().meta({ description: "Of a rejected record: why, in a word" }),
      }),
    )
    .meta({ description: "One for each record, in the order sent" }),
  stored: count,
  unchanged: count,
  superseded: count,
  rejected: count,
});

export type RecordsAnswer = z.infer<typeof recordsAnswer>;

export const problem = z.object({
  type: z.string().meta({ description: "Address of what the problem means" }),
  title: z.string(),
  status: z.int(),
  requestNumber: z.string().meta({ description: "To quote when asking; the portal's log carries it" }),
});

/** An event of one kind as the core system gets it. */
export function eventOf<Kind extends CoreEventKind>(kind: Kind) {
  return z
    .object({
      id: z.string().meta({ description: "The same however often the event is read" }),
      at: z.iso.datetime().meta({ description: "When it happened, UTC" }),
      person: z.string().meta({ description: "The core system's identity of the person" }),
      kind: z.literal(kind),
      details: CORE_EVENTS[kind],
    })
    .meta({ description: CORE_EVENTS[kind].meta()?.description ?? "" });
}

const digits = /^\d{1,15}$/;

export const eventsQuery = z.object({
  after: z
    .string()
    .regex(digits)
    .default("0")
    .meta({ description: "next of the answer before; without it from the beginning" }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(CORE_CALL.mostEvents)
    .default(CORE_CALL.usualEvents)
    .meta({ description: "Most events of the answer" }),
});

export const next = z.string().regex(digits).meta({ description: "Cursor for the next call" });
export const more = z.boolean().meta({ description: "There are further events already" });
