import { randomBytes } from "node:crypto";
import { daysFromToday } from "#db/demo/builders";
import type { Answers } from "#db/schema/requests";
import type { sr } from "#lib/texts/sr";
import type { Portal } from "../support/server";

type JourneyKind = keyof typeof sr.requests.journeys;

const ACCOUNT = { bankAccount: "999000000460000147", keepBankAccount: "no" };

/** What is answered on every page, as the database keeps it, with the documents that these answers ask for. */
const ANSWERED: Record<JourneyKind, { answers: Answers; slots: string[] }> = {
  "medical-refund": {
    answers: {
      refundService: "medicines",
      serviceDay: daysFromToday(-3),
      serviceName: "Lekovi",
      institution: "Apoteka Primer, Beograd",
      claimedAmount: "125000",
      ...ACCOUNT,
    },
    slots: ["prescription", "fiscal-receipt"],
  },
  "pre-authorisation": {
    answers: {
      authorisedService: "diagnostics",
      serviceName: "Ultrazvuk",
      wishedInstitution: "",
      suggestInstitution: "yes",
      wishedDay: daysFromToday(6),
      partOfDay: "morning",
      reason: "Bol u kolenu posle pada.",
      hasReferral: "yes",
      phone: "+381641234567",
    },
    slots: ["referral"],
  },
  "car-damage": {
    answers: {
      plateNumber: "BG1234AB",
      vin: "",
      eventDay: daysFromToday(-1),
      eventTime: "08:30",
      place: "Ulica lipa 4, Beograd",
      damageKind: "collision",
      damageDescription: "Drugo vozilo je udarilo u branik.",
      policeCalled: "yes",
      anyoneInjured: "no",
      europeanStatement: "yes",
      driverName: "Vesna Ilić",
      driverLicenceNumber: "001234567",
      otherPlateNumber: "",
      otherInsurer: "",
      otherPolicyNumber: "",
      otherDriver: "",
      witnesses: "",
      isDrivable: "yes",
      vehicleLocation: "Ulica lipa 4, Beograd",
      phone: "+381641234567",
      ...ACCOUNT,
    },
    slots: [
      "damage-photo",
      "plate-photo",
      "vehicle-registration-card",
      "driving-licence",
      "owners-identity-card",
      "european-accident-statement",
    ],
  },
};

/** Puts a request of this account into the database that lacks nothing but to be sent. */
export async function beginWholly({ database }: Portal, username: string, kind: JourneyKind): Promise<void> {
  const { answers, slots } = ANSWERED[kind];
  const [draft] = await database`
    insert into requests (kind, person_id, account_id, answers, revision)
    select ${kind}, person_id, id, ${database.json(answers)}, 1 from accounts where username = ${username}
    returning id`;
  for (const slot of slots)
    await database`
      insert into attachments (request_id, slot, name, media_type, size, content_hash, store, scan)
      values (${draft?.id}, ${slot}, ${`${slot}.pdf`}, 'application/pdf', 1000, ${randomBytes(32)}, 'database',
        'not-asked')`;
}
