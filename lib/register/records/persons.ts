import { z } from "zod";
import { persons } from "#db/schema/persons";
import { parseEmail } from "#lib/identity/email";
import { parseJmbg } from "#lib/identity/jmbg";
import { blindIndex } from "#lib/protection/derive";
import { registerId } from "../core-id";
import { defineKind } from "../kind";
import { coreId, day, heading, line } from "./fields";

const schema = z
  .object({
    ...heading("the person"),
    jmbg: z
      .string()
      .transform((text, ctx) => {
        const jmbg = parseJmbg(text);
        if (!jmbg.ok) ctx.addIssue({ code: "custom", message: jmbg.refusal });
        return jmbg.ok ? jmbg.value : z.NEVER;
      })
      .optional()
      .meta({
        description:
          "JMBG or EBS, 13 digits; kept as a keyed hash only. Needed unless the person is merged into another",
      }),
    givenName: line(100, "Given name, as clients are addressed"),
    familyName: line(100, "Family name"),
    bornOn: day("Birth date").optional(),
    emails: z
      .array(
        z.string().transform((text, ctx) => {
          const email = parseEmail(text);
          if (!email.ok) ctx.addIssue({ code: "custom", message: email.refusal });
          return email.ok ? email.value : z.NEVER;
        }),
      )
      .max(20, "too-many")
      .default([])
      .meta({
        description: "Addresses the person left with the insurer; registration is possible with them at once",
      }),
    phone: line(40, "Telephone number").optional(),
    street: line(200, "Street and number").optional(),
    postalCode: line(20, "Postal code").optional(),
    city: line(100, "City").optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, "malformed")
      .optional()
      .meta({ description: "ISO 3166-1, two letters" }),
    mergedInto: coreId("the person that stands for both from now on").optional(),
  })
  .refine(({ jmbg, mergedInto }) => jmbg || mergedInto, { error: "missing", path: ["jmbg"] })
  .refine(({ id, mergedInto }) => id !== mergedInto, { error: "merged-into-itself", path: ["mergedInto"] });

export const PERSONS = defineKind({
  name: "persons",
  description: "Clients and everybody else who is named on a policy.",
  schema,
  table: persons,
  unique: { columns: ["jmbgIndex"], field: "jmbg" },
  links: {
    table: "person_emails",
    owner: "person_id",
    columns: { email: "text" },
    of: ({ emails }) => emails.map((email) => [email]),
  },
  toRow: (person, env) => ({
    jmbgIndex: person.jmbg ? blindIndex(env, "jmbg", person.jmbg) : null,
    givenName: person.givenName,
    familyName: person.familyName,
    bornOn: person.bornOn,
    phone: person.phone,
    street: person.street,
    postalCode: person.postalCode,
    city: person.city,
    country: person.country,
    mergedInto: person.mergedInto ? registerId("persons", person.mergedInto) : null,
  }),
});
