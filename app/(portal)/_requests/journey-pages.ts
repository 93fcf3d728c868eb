import type { Texts } from "#lib/texts/sr";
import type { ExampleName } from "./documents/example";

/** Kinds of requests that begin at an address of their own. */
export type JourneyKind = keyof Texts["requests"]["journeys"];

interface JourneyPages {
  /** Where all requests of this sort are listed. */
  list: string;
  /** Answers that tell at a glance what the request is about, in this order. */
  known: readonly string[];
  /** The question on whose answer the documents depend; the start page tells them for each. */
  documentsBy?: string;
  /** What is in the picture beside the documents. */
  example: ExampleName;
}

/** What the pages of a journey show beyond its questions and words. */
export const JOURNEY_PAGES: Record<JourneyKind, JourneyPages> = {
  "medical-refund": {
    list: "/zdravlje",
    known: ["insuredPerson", "refundService", "institution", "serviceDay", "claimedAmount"],
    documentsBy: "refundService",
    example: "receipt",
  },
  "pre-authorisation": {
    list: "/zdravlje",
    known: ["insuredPerson", "authorisedService", "serviceName", "wishedDay"],
    example: "paper",
  },
  "car-damage": {
    list: "/stete",
    known: ["damageKind", "plateNumber", "eventDay", "place"],
    example: "paper",
  },
};

/** Documents that are photographed where they are, with a drawing of what has to be in the picture. */
export const PHOTO_EXAMPLES: Partial<Record<string, ExampleName>> = {
  "damage-photo": "damage",
  "plate-photo": "plate",
  "chassis-photo": "chassis",
  "mileage-photo": "mileage",
  "scene-photo": "scene",
};
