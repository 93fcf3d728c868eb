import type { LetterKind, Letters } from "#lib/mail/letters";

const payment = {
  orderNumber: "P-7KQ2-M9X4-W3HD-R8TN",
  amount: 1_234_550,
  currency: "RSD",
  approvalCode: "629762",
  overpaid: 0,
  at: at("14:35"),
};
const instalment = { toPay: 1_460_000, currency: "RSD", dueOn: "2026-03-30" };

/** Every letter in every variant, with invented parameters: for the preview and for the test over all letters. */
export const samples: { [Kind in LetterKind]: Record<string, Letters[Kind]> } = {
  "one-time-code": {
    "sign-in": { code: "482913", until: at("14:35"), purpose: "sign-in" },
    "confirm-ownership": { code: "048291", until: at("14:35"), purpose: "confirm-ownership" },
    "confirm-change": { code: "048291", until: at("14:35"), purpose: "confirm-change" },
    "change-email": { code: "048291", until: at("14:35"), purpose: "change-email" },
  },
  "account-opened": {
    plain: { username: "petar.petrovic", wantedUsernameWasTaken: false, declaredUntil: null },
    "taken-and-declared": { username: "petar2", wantedUsernameWasTaken: true, declaredUntil: at("14:35") },
  },
  "registration-notice": { plain: { declaredUntil: at("14:35") } },
  "already-registered": { plain: { username: "petar.petrovic" } },
  "could-not-match": { policy: { by: "policy" }, email: { by: "email" } },
  "username-reminder": {
    one: { usernames: [{ givenName: "Petar", username: "petar.petrovic" }] },
    several: {
      usernames: [
        { givenName: "Petar", username: "petar.petrovic" },
        { givenName: "Ana", username: "a.very-long.username_of-32.chars" },
      ],
    },
  },
  "temporary-password": {
    plain: { username: "petar.petrovic", password: "k7mq2v-x4np9d-hr3wtz", until: at("14:35") },
  },
  "password-changed": { plain: { username: "petar.petrovic", at: at("14:35") } },
  "new-device": {
    plain: { username: "petar.petrovic", browser: "Firefox, Windows", at: at("14:35") },
    "unknown-browser": { username: "petar.petrovic", browser: "", at: at("14:35") },
  },
  "wrong-codes": { plain: { username: "petar.petrovic", at: at("14:35") } },
  "second-step-closed": { plain: { username: "petar.petrovic", until: at("14:35") } },
  "username-changed": { plain: { username: "petar.petrovic", at: at("14:35") } },
  "email-undo": {
    plain: { username: "petar.petrovic", code: "k7mq2v-x4np9d-hr3wtz", at: at("14:35"), until: at("15:35") },
  },
  "email-changed": {
    new: { username: "petar.petrovic", at: at("14:35"), readBy: "new" },
    old: { username: "petar.petrovic", at: at("14:35"), readBy: "old" },
    "on-file": { username: "petar.petrovic", at: at("14:35"), readBy: "on-file" },
  },
  "email-restored": {
    old: { username: "petar.petrovic", at: at("14:35"), readBy: "old" },
    new: { username: "petar.petrovic", at: at("14:35"), readBy: "new" },
    "on-file": { username: "petar.petrovic", at: at("14:35"), readBy: "on-file" },
  },
  "ownership-confirmed": { plain: { username: "petar.petrovic", at: at("14:35") } },
  "passkey-added": {
    plain: { username: "petar.petrovic", browser: "Chrome, Android", at: at("14:35") },
    "unknown-browser": { username: "petar.petrovic", browser: "", at: at("14:35") },
  },
  "passkey-removed": {
    plain: { username: "petar.petrovic", browser: "Chrome, Android", at: at("14:35") },
  },
  "accounts-joined": { plain: { username: "petar.petrovic", at: at("14:35") } },
  "request-received": {
    refund: { number: "Z-7KQ2-M9X4", kind: "medical-refund", at: at("14:35") },
    authorisation: { number: "Z-7KQ2-M9X4", kind: "pre-authorisation", at: at("14:35") },
    damage: { number: "Z-7KQ2-M9X4", kind: "car-damage", at: at("14:35") },
    documents: { number: "Z-7KQ2-M9X4", kind: "additional-documents", at: at("14:35") },
    complaint: { number: "Z-7KQ2-M9X4", kind: "complaint", at: at("14:35") },
  },
  "state-changed": {
    claim: { number: "RF-2026-0012001", subject: "claim", documentsNeeded: false, at: at("14:35") },
    documents: { number: "RF-2026-0012001", subject: "claim", documentsNeeded: true, at: at("14:35") },
    unnumbered: { number: null, subject: "claim", documentsNeeded: false, at: at("14:35") },
    "unnumbered documents": { number: null, subject: "claim", documentsNeeded: true, at: at("14:35") },
    "unnumbered authorisation": {
      number: null,
      subject: "authorisation",
      documentsNeeded: false,
      at: at("14:35"),
    },
    "unnumbered documents of authorisation": {
      number: null,
      subject: "authorisation",
      documentsNeeded: true,
      at: at("14:35"),
    },
    "documents of authorisation": {
      number: "AU-2026-000731",
      subject: "authorisation",
      documentsNeeded: true,
      at: at("14:35"),
    },
    authorisation: {
      number: "AU-2026-000731",
      subject: "authorisation",
      documentsNeeded: false,
      at: at("14:35"),
    },
  },
  "attachment-infected": { plain: { number: "Z-7KQ2-M9X4", at: at("14:35") } },
  "payment-confirmation": {
    paid: { ...payment, outcome: "paid" },
    overpaid: { ...payment, outcome: "paid", overpaid: 234_550 },
    cancelled: { ...payment, outcome: "cancelled", approvalCode: null },
    expired: { ...payment, outcome: "expired", approvalCode: null },
  },
  "export-ready": { plain: { until: at("14:35") } },
  "export-failed": { plain: { at: at("14:35") } },
  "account-closed": { plain: { username: "petar.petrovic", at: at("14:35") } },
  "payment-reminder": {
    before: { when: "before-due", policyNumber: "PO-2026/4471", line: "casco", ...instalment },
    after: { when: "after-due", policyNumber: "PO-2026/4471", line: "household", ...instalment },
    health: { when: "before-due", policyNumber: "PO-2026/4471", line: null, ...instalment },
  },
};

function at(time: string): Date {
  return new Date(`2026-03-27T${time}:00+01:00`);
}
