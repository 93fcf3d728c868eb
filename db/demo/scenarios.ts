import { daysFromToday, type SampleClient, type SamplePolicy } from "./builders";

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

/** Their policies, with dates relative to today, so that every story stays true. */
export function samplePolicies(): SamplePolicy<SampleName>[] {
  return [
    {
      number: "8100026084517",
      line: "casco",
      ...runningFor(200),
      persons: { petar: "policyholder" },
    },
    {
      number: "8100026084525",
      line: "household",
      ...runningFor(90),
      persons: { petar: "policyholder", ana: "insured" },
    },
    {
      number: "7300000000011",
      line: "voluntary-health",
      ...runningFor(120),
      isGroup: true,
      persons: { mila: "insured", jovan: "insured" },
    },
    {
      number: "8100019990001",
      line: "motor-liability",
      startsOn: daysFromToday(-760),
      endsOn: daysFromToday(-396),
      persons: { dragan: "policyholder" },
    },
    {
      number: "8100031112220",
      line: "travel",
      startsOn: daysFromToday(31),
      endsOn: daysFromToday(45),
      persons: { sofija: "policyholder" },
    },
    {
      number: "8100031112238",
      line: "accident",
      ...runningFor(30),
      persons: { sofija: "policyholder" },
    },
  ];
}

/** A policy of one year that began so many days ago. */
function runningFor(days: number): { startsOn: string; endsOn: string } {
  return { startsOn: daysFromToday(-days), endsOn: daysFromToday(364 - days) };
}
