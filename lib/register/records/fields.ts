import { z } from "zod";
import { holdsJmbg } from "#lib/identity/jmbg";

/**
 * Fields of the core system's records. Their messages are the words of a rejection: never what was sent.
 * No text may carry a JMBG, which the portal keeps nowhere in clear (domain rules, section 4).
 */

const MOST_MONEY = 10 ** 15;

/** The calendar has no year 0, and a zone must not push a moment out of what the database can write. */
const FIRST_DAY = "1000-01-01";
const LAST_MOMENT = "9999";
/** No country is further from UTC than 14 hours, and the database reads none beyond 15. */
const IMPOSSIBLE_ZONE = /[+-](?:1[5-9]|2\d):\d\d$/;

/** The core system's identity of a record. Cores that use the JMBG for it must choose another one. */
export function coreId(what: string) {
  return z
    .string()
    .regex(/^[\x21-\x7e]{1,64}$/, "malformed")
    .refine(holdsNoJmbg, "holds-a-jmbg")
    .meta({
      description: `The core system's identity of ${what}: 1 to 64 printable ASCII characters, no JMBG`,
    });
}

/** What every record begins with. */
export function heading(what: string) {
  return {
    id: coreId(what),
    version: z.int().min(0, "out-of-range").meta({
      description: "Grows with every change; a record never overwrites one of the same or a later version",
    }),
    closed: z
      .boolean()
      .default(false)
      .meta({ description: "The record vanished from the core system: the portal keeps it out of use" }),
  };
}

/** One line of text for people. */
export function line(longest: number, description: string) {
  return z
    .string()
    .trim()
    .min(1, "empty")
    .max(longest, "too-long")
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, "malformed")
    .refine(holdsNoJmbg, "holds-a-jmbg")
    .meta({ description });
}

/** Text that may have several lines. */
export function prose(longest: number, description: string) {
  return z
    .string()
    .trim()
    .min(1, "empty")
    .max(longest, "too-long")
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u, "malformed")
    .refine(holdsNoJmbg, "holds-a-jmbg")
    .meta({ description });
}

/** A day by the calendar of Belgrade. */
export function day(description: string) {
  return z.iso
    .date("malformed")
    .refine((text) => text >= FIRST_DAY, "out-of-range")
    .meta({ description: `${description}, YYYY-MM-DD` });
}

export function momentOf(description: string) {
  return z.iso
    .datetime({ offset: true, error: "malformed" })
    .refine((text) => text >= FIRST_DAY && text < LAST_MOMENT && !IMPOSSIBLE_ZONE.test(text), "out-of-range")
    .meta({ description: `${description}, ISO 8601 with zone` });
}

/** An amount in the smallest unit of its currency. */
export function money(description: string) {
  return z
    .int()
    .min(0, "out-of-range")
    .max(MOST_MONEY, "out-of-range")
    .meta({
      description: `${description}, in para (cents for other currencies)`,
    });
}

export function currency() {
  return z
    .string()
    .regex(/^[A-Z]{3}$/, "malformed")
    .default("RSD")
    .meta({ description: "ISO 4217" });
}

/** Units of a fund and their values: a decimal number as text, at most five decimals. */
export function units(description: string) {
  return z
    .string()
    .regex(/^\d{1,14}(\.\d{1,5})?$/, "malformed")
    .meta({ description: `${description}, decimal number as text, at most five decimals` });
}

/** The client's request that a record answers. */
export function request() {
  return z.uuid("malformed").optional().meta({
    description: "`request` of the event by which the client asked for it",
  });
}

/** The states that a record has been in. */
export function steps<const States extends readonly [string, ...string[]]>(states: States) {
  const step = z.object({
    state: z.enum(states),
    at: momentOf("When it came to this state"),
    note: prose(500, "What was done or who acts, for the client").optional(),
  });
  return z
    .array(step)
    .max(100, "too-many")
    .default([])
    .meta({ description: "Every state so far, oldest first" });
}

export function requestedDocuments() {
  return z
    .array(
      z.object({
        name: line(200, "What is asked for"),
        askedOn: day("When"),
        receivedOn: day("When it came").optional(),
      }),
    )
    .max(50, "too-many")
    .default([]);
}

function holdsNoJmbg(text: string): boolean {
  return !holdsJmbg(text);
}
