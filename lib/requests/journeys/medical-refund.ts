import type { Answers } from "#db/schema/requests";
import { REFUND_SERVICES } from "#lib/register/request-events";
import type { Journey, Slot } from "../journey";
import { document } from "../slots";
import { PAYOUT_FIELDS } from "./payout-fields";

/** Documents by the kind of service, as the insurer's claim pages list them (domain rules, section 6). */
const DOCUMENTS = {
  "specialist-exam": ["exam-report"],
  laboratory: ["referral", "results"],
  diagnostics: ["referral", "procedure-report"],
  medicines: ["prescription"],
  hospital: ["discharge-summary"],
  other: ["medical-records"],
} satisfies Record<(typeof REFUND_SERVICES)[number], readonly string[]>;

/** Refund of what somebody paid for treatment outside the insurer's network. */
export const medicalRefund: Journey = {
  kind: "medical-refund",
  address: "/zdravlje/refundacija",
  isAboutHealth: true,
  steps: [
    {
      address: "osiguranik",
      fields: [{ name: "insuredPerson", type: "choice", from: "lately-insured-persons" }],
    },
    {
      address: "usluga",
      fields: [{ name: "refundService", type: "choice", options: REFUND_SERVICES }],
    },
    {
      address: "detalji",
      fields: [
        { name: "serviceDay", type: "day", lies: "until-today" },
        { name: "serviceName", type: "text" },
        { name: "institution", type: "text" },
      ],
    },
    { address: "iznos", fields: [{ name: "claimedAmount", type: "money" }] },
    { address: "racun", fields: PAYOUT_FIELDS },
    { address: "dokumenta", fields: [], slots: ({ answers }) => documentsFor(answers) },
  ],
};

function documentsFor({ refundService }: Answers): Slot[] {
  const service = REFUND_SERVICES.find((one) => one === refundService);
  return [...(service ? DOCUMENTS[service] : []), "fiscal-receipt"].map((name) => document(name));
}
