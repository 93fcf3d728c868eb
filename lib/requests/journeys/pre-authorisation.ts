import { AUTHORISED_SERVICES, PARTS_OF_DAY } from "#lib/register/request-events";
import type { Journey } from "../journey";
import { document } from "../slots";

/** Approval beforehand of treatment in an institution of the insurer's network. */
export const preAuthorisation: Journey = {
  kind: "pre-authorisation",
  address: "/zdravlje/autorizacija",
  isAboutHealth: true,
  steps: [
    {
      address: "osiguranik",
      fields: [{ name: "insuredPerson", type: "choice", from: "insured-persons" }],
    },
    {
      address: "usluga",
      fields: [
        { name: "authorisedService", type: "choice", options: AUTHORISED_SERVICES },
        { name: "serviceName", type: "text" },
      ],
    },
    {
      address: "ustanova",
      fields: [
        { name: "wishedInstitution", type: "text", optional: true },
        { name: "suggestInstitution", type: "tick", optional: true },
      ],
      judge: ({ wishedInstitution, suggestInstitution }) =>
        wishedInstitution || suggestInstitution ? {} : { wishedInstitution: "empty" },
    },
    {
      address: "termin",
      fields: [
        { name: "wishedDay", type: "day", lies: "from-today" },
        { name: "partOfDay", type: "choice", options: PARTS_OF_DAY },
      ],
    },
    { address: "razlog", fields: [{ name: "reason", type: "long-text" }] },
    { address: "uput", fields: [{ name: "hasReferral", type: "yes-no" }] },
    {
      address: "dokumenta",
      fields: [],
      appliesTo: ({ hasReferral }) => hasReferral === "yes",
      slots: () => [document("referral")],
    },
    { address: "telefon", fields: [{ name: "phone", type: "phone" }] },
  ],
};
