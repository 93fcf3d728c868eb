import { daysFromToday, runningFor } from "#db/demo/builders";
import type { KindName } from "#lib/register/core-id";

export type CoreRecord = { id: string; version: number } & Record<string, unknown>;

const AT = "2026-03-01T10:00:00+01:00";

/** The portal may have been restored from a backup; a record is stored all the same. */
const UNKNOWN_REQUEST = "0b2f6c1e-7c1d-4c56-9d8e-3f7a5b1c2d4e";

/** A record of every kind with every field that it may have, as the core system would send it. */
export const FULL_RECORDS: Record<KindName, CoreRecord> = {
  persons: record("T-K-1", {
    jmbg: "1505985710013",
    givenName: "Vesna",
    familyName: "Ilić",
    bornOn: "1985-05-15",
    emails: ["vesna.ilic@primer.test"],
    phone: "+381 64 1234567",
    street: "Knez Mihailova 1",
    postalCode: "11000",
    city: "Beograd",
    country: "RS",
  }),
  policies: record("T-P-1", {
    number: "9900/001-1",
    line: "casco",
    product: "Kasko osiguranje vozila",
    status: "in-force",
    ...runningFor(30),
    cancelledOn: daysFromToday(200),
    isGroup: false,
    premium: 5_000_000,
    currency: "RSD",
    organisation: "Primer d.o.o.",
    persons: [{ person: "T-K-1", role: "policyholder" }],
    coverages: [{ name: "Krađa", sumInsured: 1_000_000, deductible: 10_000 }],
    vehicle: { plateNumber: "BG 123 AA", vin: "WVWZZZ1JZXW000001", make: "Yugo", model: "45", year: 1988 },
    property: { address: "Knez Mihailova 1", squareMetres: 55.5, kind: "stan" },
    travel: { destination: "Grčka", purpose: "odmor" },
  }),
  instalments: record("T-R-1", {
    policy: "T-P-1",
    dueOn: "2026-04-01",
    amount: 500_000,
    paid: 0,
    paidOn: "2026-04-01",
    currency: "RSD",
    reference: "99000011",
  }),
  claims: record("T-S-1", {
    number: "Š-2026-1",
    kind: "motor-damage",
    policy: "T-P-1",
    claimant: "T-K-1",
    eventOn: "2026-02-28",
    state: "decided",
    steps: [{ state: "received", at: AT, note: "Procenitelj je pregledao vozilo" }],
    documentsCompleteAt: AT,
    currency: "RSD",
    claimed: 100_000,
    reserve: 90_000,
    approved: 80_000,
    decision: "partly-approved",
    decisionReason: "Amortizacija",
    requestedDocuments: [{ name: "Račun", askedOn: "2026-03-01", receivedOn: "2026-03-02" }],
    payouts: [{ amount: 80_000, currency: "RSD", paidOn: "2026-03-05" }],
    complaint: {
      filedOn: "2026-03-06",
      answerBy: "2026-03-21",
      answeredOn: "2026-03-20",
      answer: "Odluka ostaje ista.",
    },
    request: UNKNOWN_REQUEST,
  }),
  "health-packages": record("T-HP-1", {
    policy: "T-P-1",
    name: "Zlatni",
    currency: "RSD",
    coverages: [{ name: "Pregled", sumInsured: 100_000, deductible: 0 }],
  }),
  "health-cards": record("T-HK-1", {
    number: "KK-1",
    person: "T-K-1",
    policy: "T-P-1",
    package: "T-HP-1",
    validFrom: "2026-01-01",
    validUntil: "2026-12-31",
  }),
  authorisations: record("T-A-1", {
    number: "A-2026-1",
    person: "T-K-1",
    policy: "T-P-1",
    service: "Magnetna rezonanca",
    institution: "Bolnica Primer",
    state: "rejected",
    steps: [{ state: "rejected", at: AT, note: "Lekar cenzor je pregledao dokumentaciju" }],
    currency: "RSD",
    highestPrice: 200_000,
    validUntil: "2026-12-31",
    reason: "Nije pokriveno",
    requestedDocuments: [{ name: "Uput", askedOn: "2026-03-01", receivedOn: "2026-03-02" }],
    request: UNKNOWN_REQUEST,
  }),
  "pension-contracts": record("T-PU-1", {
    number: "T-PU-1",
    member: "T-K-1",
    fund: "fond-primer",
    joinedOn: "2020-01-01",
    status: "active",
    organiser: "Primer d.o.o.",
    units: "123.45678",
    totalPaid: 1_000_000,
  }),
  "pension-contributions": record("T-PD-1", {
    contract: "T-PU-1",
    paidOn: "2026-01-15",
    payer: "Primer d.o.o.",
    gross: 10_000,
    fee: 200,
    net: 9_800,
    unitValue: "3210.12345",
    units: "0.03052",
  }),
  "fund-unit-values": record("T-FV-1", { fund: "fond-primer", day: "2026-01-15", value: "3210.12345" }),
  documents: record("T-D-1", {
    subject: "policy",
    of: "T-P-1",
    title: "Polisa",
    issuedOn: "2026-01-01",
    content: Buffer.from("%PDF-1.7 primer").toString("base64"),
  }),
};

export const KINDS_SENT = Object.keys(FULL_RECORDS) as KindName[];

/** Copies of a record, each with one value changed: every value of text it holds, however deep, gets its turn. */
export function withEachTextReplaced(sent: CoreRecord, text: string): { path: string; record: CoreRecord }[] {
  return textsIn(sent).map((path) => {
    const copy = structuredClone(sent);
    const parent = path.slice(0, -1).reduce<object>((value, key) => Reflect.get(value, key), copy);
    Reflect.set(parent, path.at(-1) ?? "", text);
    return { path: path.join("."), record: copy };
  });
}

function textsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function record(id: string, fields: Record<string, unknown>): CoreRecord {
  return { id, version: 1, closed: false, ...fields };
}
