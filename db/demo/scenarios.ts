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
  vesna: {
    givenName: "Vesna",
    familyName: "Ilić",
    jmbg: "1403988715124",
    email: "vesna.ilic@primer.test",
    policyNumber: "7300000000029",
    story: "asks for herself and for her child Luka, both on her family health policy",
  },
} as const satisfies Record<string, SampleClient>;

export type SampleName = keyof typeof SAMPLE_CLIENTS;

/** Insured with a parent, who asks for them; too young for an account of their own. */
export const SAMPLE_CHILDREN = {
  luka: { givenName: "Luka", familyName: "Ilić", jmbg: "2009016710126" },
} as const;

export type SamplePerson = SampleName | keyof typeof SAMPLE_CHILDREN;

/** The core system's identity of a sample client. */
export function coreIdOf(name: string): string {
  return `K-${name}`;
}

/** The core system's identity of a policy of this number. */
export function policyIdOf(number: string): string {
  return `P-${number}`;
}
