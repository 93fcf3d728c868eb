import type { Answers } from "#db/schema/requests";
import { DAMAGE_KINDS } from "#lib/register/request-events";
import type { Journey, Slot, Step } from "../journey";
import { document, optionalDocument } from "../slots";
import { PAYOUT_FIELDS } from "./payout-fields";

const MOST_DAMAGE_PHOTOS = 4;

/** Damage to the client's own car, or by it, under casco or motor liability. */
export const carDamage: Journey = {
  kind: "car-damage",
  address: "/stete/prijava-vozila",
  steps: [
    { address: "polisa", fields: [{ name: "policy", type: "choice", from: "vehicle-policies" }] },
    {
      address: "vozilo",
      fields: [
        { name: "plateNumber", type: "plate-number", follows: "policy" },
        { name: "vin", type: "vin", optional: true, follows: "policy" },
      ],
    },
    {
      address: "kada",
      fields: [
        { name: "eventDay", type: "day", lies: "until-today", within: "policy" },
        { name: "eventTime", type: "time" },
      ],
    },
    { address: "gde", fields: [{ name: "place", type: "text" }] },
    {
      address: "sta",
      fields: [
        { name: "damageKind", type: "choice", options: DAMAGE_KINDS },
        { name: "damageDescription", type: "long-text" },
      ],
    },
    {
      address: "okolnosti",
      fields: [
        { name: "policeCalled", type: "yes-no" },
        { name: "anyoneInjured", type: "yes-no" },
      ],
    },
    {
      address: "evropski-izvestaj",
      fields: [{ name: "europeanStatement", type: "yes-no" }],
      appliesTo: hasOtherVehicle,
    },
    {
      address: "vozac",
      fields: [
        { name: "driverName", type: "text" },
        { name: "driverLicenceNumber", type: "text" },
      ],
      appliesTo: hasDriver,
    },
    ...otherSides(),
    {
      address: "gde-je-vozilo",
      fields: [
        { name: "isDrivable", type: "yes-no" },
        { name: "vehicleLocation", type: "text" },
      ],
      appliesTo: isThere,
    },
    { address: "telefon", fields: [{ name: "phone", type: "phone" }] },
    {
      address: "racun",
      fields: PAYOUT_FIELDS.map((field) => ({ ...field, optional: true })),
      notOfDeclared: true,
    },
    { address: "fotografije", fields: [], appliesTo: isThere, slots: () => PHOTOS },
    { address: "dokumenta", fields: [], slots: ({ answers }) => documentsFor(answers) },
  ],
};

const PHOTOS = [
  document("damage-photo", MOST_DAMAGE_PHOTOS),
  document("plate-photo", 1),
  optionalDocument("chassis-photo", 1),
  optionalDocument("mileage-photo", 1),
  optionalDocument("scene-photo", MOST_DAMAGE_PHOTOS),
];

function otherSides(): Step[] {
  return [
    {
      address: "drugo-vozilo",
      fields: [
        { name: "otherPlateNumber", type: "plate-number", optional: true },
        { name: "otherInsurer", type: "text", optional: true },
        { name: "otherPolicyNumber", type: "text", optional: true },
        { name: "otherDriver", type: "text", optional: true },
      ],
      appliesTo: hasOtherVehicle,
    },
    { address: "svedoci", fields: [{ name: "witnesses", type: "long-text", optional: true }] },
  ];
}

/** The report of the police takes days; it may follow. */
function documentsFor(answers: Answers): Slot[] {
  return [
    document("vehicle-registration-card"),
    ...(hasDriver(answers) ? [document("driving-licence")] : []),
    document("owners-identity-card"),
    ...(answers.europeanStatement === "yes" ? [document("european-accident-statement")] : []),
    ...(answers.policeCalled === "yes" ? [optionalDocument("police-report")] : []),
    optionalDocument("policy-document"),
  ];
}

function hasOtherVehicle({ damageKind }: Answers): boolean {
  return damageKind === "collision";
}

function hasDriver({ damageKind }: Answers): boolean {
  return damageKind !== "theft" && damageKind !== "vandalism" && damageKind !== "weather";
}

function isThere({ damageKind }: Answers): boolean {
  return damageKind !== "theft";
}
