import type { KindName } from "#lib/register/core-id";
import { daysFromToday, runningFor, type SampleRecord } from "./builders";

export interface SampleClient {
  givenName: string;
  familyName: string;
  jmbg: string;
  /** On file with the insurer. */
  email: string | null;
  policyNumber: string;
  /** The suggested way to register, for whoever tries the demo. */
  story: string;
}

/** Fictional clients of the demo, the tests and the pictures, each for one way through registration. */
export const SAMPLE_CLIENTS = {
  petar: {
    givenName: "Petar",
    familyName: "Petrović",
    jmbg: "1505985710005",
    email: "porodica.petrovic@primer.test",
    policyNumber: "8100026084517",
    story: "by policy number, or by the e-mail shared with Ana",
  },
  ana: {
    givenName: "Ana",
    familyName: "Petrović",
    jmbg: "2902000715000",
    email: "porodica.petrovic@primer.test",
    policyNumber: "8100026084525",
    story: "Petar's wife: same policy, same mailbox, her own account",
  },
  mila: {
    givenName: "Mila",
    familyName: "Savić",
    jmbg: "0101001805003",
    email: "mila.savic@primer.test",
    policyNumber: "7300000000011",
    story: "by e-mail on file, or by her employer's group policy",
  },
  jovan: {
    givenName: "Jovan",
    familyName: "Jović",
    jmbg: "3112999800002",
    email: null,
    policyNumber: "7300000000011",
    story: "no e-mail on file: group policy and any new e-mail",
  },
  dragan: {
    givenName: "Dragan",
    familyName: "Nikolić",
    jmbg: "0710003730007",
    email: "dragan.nikolic@primer.test",
    policyNumber: "8100019990001",
    story: "his policy ended: only the e-mail on file serves",
  },
  sofija: {
    givenName: "Sofija",
    familyName: "Marković",
    jmbg: "2106992065001",
    email: "sofija.markovic@primer.test",
    policyNumber: "8100031112238",
    story: "foreigner (EBS); policy 8100031112220 starts next month",
  },
} as const satisfies Record<string, SampleClient>;

export type SampleName = keyof typeof SAMPLE_CLIENTS;

/** What the core system sends about them, with dates relative to today, so that every story stays true. */
export function sampleWorld(): Partial<Record<KindName, SampleRecord[]>> {
  return { persons: Object.entries(SAMPLE_CLIENTS).map(personRecord), policies: samplePolicies() };
}

/** The core system's identity of a sample client. */
export function coreIdOf(name: string): string {
  return `K-${name}`;
}

function personRecord([name, client]: [string, SampleClient]): SampleRecord {
  const { givenName, familyName, jmbg, email } = client;
  return { id: coreIdOf(name), givenName, familyName, jmbg, emails: email ? [email] : [] };
}

type Roles = Partial<Record<SampleName, "policyholder" | "insured">>;

function policy(number: string, line: string, product: string, premium: number, roles: Roles, more: object) {
  const persons = Object.entries(roles).map(([name, role]) => ({ person: coreIdOf(name), role }));
  return { id: `P-${number}`, number, line, product, premium, persons, ...more };
}

function samplePolicies(): SampleRecord[] {
  return [
    policy(
      "8100026084517",
      "casco",
      "Kasko osiguranje vozila",
      5_840_000,
      { petar: "policyholder" },
      {
        ...runningFor(200),
      },
    ),
    policy(
      "8100026084525",
      "household",
      "Osiguranje domaćinstva",
      1_260_000,
      { petar: "policyholder", ana: "insured" },
      {
        ...runningFor(90),
      },
    ),
    policy(
      "7300000000011",
      "voluntary-health",
      "Dobrovoljno zdravstveno osiguranje",
      0,
      { mila: "insured", jovan: "insured" },
      {
        ...runningFor(120),
        isGroup: true,
        organisation: "Primer d.o.o. Beograd",
      },
    ),
    policy(
      "8100019990001",
      "motor-liability",
      "Autoodgovornost",
      1_420_000,
      { dragan: "policyholder" },
      {
        startsOn: daysFromToday(-760),
        endsOn: daysFromToday(-396),
      },
    ),
    policy(
      "8100031112220",
      "travel",
      "Putno osiguranje",
      310_000,
      { sofija: "policyholder" },
      {
        startsOn: daysFromToday(31),
        endsOn: daysFromToday(45),
      },
    ),
    policy(
      "8100031112238",
      "accident",
      "Osiguranje od posledica nezgode",
      480_000,
      { sofija: "policyholder" },
      {
        ...runningFor(30),
      },
    ),
  ];
}
