import { z } from "zod";
import { POLICY_LINES, POLICY_ROLES, POLICY_STATUSES, policies } from "#db/schema/policies";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import { registerId } from "../core-id";
import { defineKind } from "../kind";
import { coreId, currency, day, heading, line, money } from "./fields";

export const coverages = z
  .array(
    z.object({
      name: line(200, "What is covered"),
      sumInsured: money("Sum insured").optional(),
      deductible: money("Deductible").optional(),
    }),
  )
  .max(200, "too-many")
  .default([]);

const particulars = {
  vehicle: z.object({
    plateNumber: line(20, "Registration plate").optional(),
    vin: line(30, "Chassis number").optional(),
    make: line(60, "Make").optional(),
    model: line(60, "Model").optional(),
    year: z.int().min(1900, "out-of-range").max(2100, "out-of-range").optional(),
  }),
  property: z.object({
    address: line(200, "Address").optional(),
    squareMetres: z.number().min(0, "out-of-range").max(1_000_000, "out-of-range").optional(),
    kind: line(60, "Kind of building").optional(),
  }),
  travel: z.object({
    destination: line(200, "Where the journey leads").optional(),
    purpose: line(100, "Purpose").optional(),
  }),
};

const schema = z
  .object({
    ...heading("the policy"),
    number: z
      .string()
      .trim()
      .refine((text) => parsePolicyNumber(text).ok, "malformed")
      .meta({
        description: "As printed: 5 to 20 letters and digits, with blanks, dashes and slashes between them",
      }),
    line: z.enum(POLICY_LINES),
    product: line(200, "Name of the product"),
    status: z.enum(POLICY_STATUSES).default("in-force"),
    startsOn: day("First day of cover"),
    endsOn: day("Last day of cover"),
    cancelledOn: day("First day without cover, when cancelled").optional(),
    isGroup: z
      .boolean()
      .default(false)
      .meta({ description: "Taken out by an organisation for many persons" }),
    premium: money("Premium of the whole term, taxes included"),
    currency: currency(),
    organisation: line(200, "Policyholder that is an organisation").optional(),
    persons: z
      .array(z.object({ person: coreId("a person"), role: z.enum(POLICY_ROLES) }))
      .max(100_000, "too-many")
      .default([])
      .meta({ description: "Everybody on the policy; the list replaces the one before" }),
    coverages,
    vehicle: particulars.vehicle.optional(),
    property: particulars.property.optional(),
    travel: particulars.travel.optional(),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { error: "before-start", path: ["endsOn"] })
  .refine(({ status, cancelledOn }) => status !== "cancelled" || cancelledOn, {
    error: "missing",
    path: ["cancelledOn"],
  });

export const POLICIES = defineKind({
  name: "policies",
  description: "Policies with everybody and everything that is insured by them.",
  schema,
  table: policies,
  unique: { columns: ["numberKey"], field: "number" },
  links: {
    table: "policy_persons",
    owner: "policy_id",
    columns: { person_id: "uuid", role: "text" },
    of: ({ persons }) => persons.map(({ person, role }) => [registerId("persons", person), role]),
  },
  toRow: (policy) => {
    const key = parsePolicyNumber(policy.number);
    return {
      number: policy.number,
      numberKey: key.ok ? key.value : "",
      line: policy.line,
      product: policy.product,
      status: policy.status,
      startsOn: policy.startsOn,
      endsOn: policy.endsOn,
      cancelledOn: policy.cancelledOn,
      isGroup: policy.isGroup,
      premium: policy.premium,
      currency: policy.currency,
      organisation: policy.organisation,
      coverages: policy.coverages,
      particulars: { vehicle: policy.vehicle, property: policy.property, travel: policy.travel },
    };
  },
});
