import { z } from "zod";
import { ATTACHMENT_TYPES } from "#db/schema/requests";

/** What clients ask of the insurer, with what each event tells: all that was answered, persons and policies as the core system calls them. */

export const REFUND_SERVICES = [
  "specialist-exam",
  "laboratory",
  "diagnostics",
  "medicines",
  "hospital",
  "other",
] as const;
export const AUTHORISED_SERVICES = [
  "specialist-exam",
  "laboratory",
  "diagnostics",
  "physical-therapy",
  "hospital",
  "other",
] as const;
export const PARTS_OF_DAY = ["morning", "afternoon", "any"] as const;
export const DAMAGE_KINDS = [
  "collision",
  "parking",
  "theft",
  "glass",
  "weather",
  "animal",
  "fire",
  "vandalism",
] as const;

const words = (description: string) => z.string().meta({ description });
const day = (description: string) => z.iso.date().meta({ description: `${description}, YYYY-MM-DD` });
const yesNo = (description: string) => z.boolean().meta({ description });
const coreId = (what: string) => words(`The core system's identity of ${what}`);
const bankAccount = z
  .string()
  .regex(/^\d{18}$/)
  .meta({ description: "Where the benefit is to be paid: 18 digits" });
const phone = words("Under which the client can be reached: digits, with + in front of an international one");

/** What every request begins with. */
const heading = {
  request: z.uuid().meta({
    description: "Send it as `request` of the claim or authorisation that answers it",
  }),
  number: words("Number that the client was told"),
  attachments: z
    .array(
      z.object({
        id: z.uuid(),
        slot: words("Which of the documents asked for it is; a word, or the requested document's own name"),
        name: words("The file's name as the client knows it"),
        mediaType: z.enum(ATTACHMENT_TYPES),
        size: z.int().min(1).meta({ description: "In bytes" }),
        contentHash: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .meta({ description: "SHA-256 of the content, hexadecimal" }),
      }),
    )
    .meta({ description: "Files that the client added, to be fetched one by one" }),
};

const health = {
  ...heading,
  insuredPerson: coreId("the person whom it is about; the event's person asks"),
  policies: z.array(z.string()).meta({
    description: "The core system's identities of the person's voluntary health policies active on that day",
  }),
  serviceName: words("What was or is to be done, in the client's words"),
};

export const REQUEST_EVENTS = {
  "refund-requested": z
    .object({
      ...health,
      service: z.enum(REFUND_SERVICES),
      serviceDay: day("When it was done"),
      institution: words("Where it was done"),
      claimedAmount: z.int().min(1).meta({ description: "In para" }),
      currency: z.literal("RSD"),
      bankAccount,
    })
    .meta({ description: "A client asks for the refund of medical expenses" }),
  "authorisation-requested": z
    .object({
      ...health,
      service: z.enum(AUTHORISED_SERVICES),
      institution: words("Where the client wishes to go").optional(),
      suggestInstitution: yesNo("The client wants an institution to be suggested"),
      wishedDay: day("When the client wishes to go"),
      partOfDay: z.enum(PARTS_OF_DAY),
      reason: words("Reason or symptoms"),
      phone,
    })
    .meta({ description: "A client asks for a treatment to be approved beforehand" }),
  "car-damage-reported": z
    .object({
      ...heading,
      policy: coreId("the policy"),
      plateNumber: words("Of the client's car"),
      vin: words("Number of its chassis").optional(),
      eventDay: day("When it happened"),
      eventTime: words("HH:MM, Belgrade"),
      place: words("Where it happened"),
      kind: z.enum(DAMAGE_KINDS),
      description: words("What happened, in the client's words"),
      policeCalled: yesNo("The police was called"),
      anyoneInjured: yesNo("Somebody was injured"),
      europeanStatement: yesNo("A European accident statement was filled in; of collisions").optional(),
      driver: z
        .object({ name: z.string(), licenceNumber: z.string() })
        .optional()
        .meta({ description: "Who drove, or parked, the client's car" }),
      otherVehicle: z
        .object({
          plateNumber: z.string().optional(),
          insurer: z.string().optional(),
          policyNumber: z.string().optional(),
          driver: z.string().optional(),
        })
        .optional()
        .meta({ description: "As much of it as the client knows; of collisions" }),
      witnesses: words("Witnesses").optional(),
      isDrivable: yesNo("The car can be driven; not of thefts").optional(),
      vehicleLocation: words("Where it stands; not of thefts").optional(),
      phone,
      bankAccount: bankAccount.optional(),
    })
    .meta({ description: "A client reports damage of a car" }),
  "documents-added": z
    .object({
      ...heading,
      claim: coreId("the claim").optional(),
      authorisation: coreId("the authorisation; one of both is there").optional(),
      note: words("What the client says to them").optional(),
    })
    .meta({ description: "A client adds documents to a claim or an authorisation under way" }),
  "complaint-filed": z
    .object({ ...heading, claim: coreId("the claim"), complaint: words("What the client complains of") })
    .meta({ description: "A client complains of the decision on a claim" }),
} as const;
