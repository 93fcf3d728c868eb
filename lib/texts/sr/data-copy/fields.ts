/** Meanings of fields that several files have. */

export const id = "oznaka, po kojoj se zapisi povezuju";
export const policyId = "oznaka polise (polise.json)";
export const instalmentId = "oznaka rate (polise.json)";
export const personId = "oznaka osobe (licni-podaci.json; druga oznaka je dete u čije ime ste tražili)";
export const requestId = "oznaka vašeg zahteva (zahtevi.json)";
export const currency = "valuta";
export const createdAt = "kada je nastalo";
export const steps = {
  steps: "tok, od najstarijeg",
  state: "stanje",
  at: "kada",
  note: "napomena",
  requestedDocuments: "dokumenta koja su tražena",
  name: "naziv",
  askedOn: "dan kada je traženo",
  receivedOn: "dan kada je primljeno",
} as const;
export const coverages = {
  coverages: "pokrića",
  name: "naziv",
  sumInsured: "osigurana suma",
  deductible: "franšiza",
} as const;
