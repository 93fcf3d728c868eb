import { daysFromToday, runningFor, type SampleRecord } from "./builders";
import { coreIdOf, policyIdOf, type SamplePerson } from "./scenarios";

export function samplePolicies(): SampleRecord[] {
  return [casco(), household(), groupHealth(), familyHealth(), motorLiability(), travel(), accident()];
}

function casco(): SampleRecord {
  return policy("8100026084517", "casco", "Kasko osiguranje vozila", 5_840_000, {
    ...runningFor(200),
    persons: on({ petar: "policyholder" }),
    coverages: [
      { name: "Potpuni kasko", sumInsured: 240_000_000, deductible: 2_000_000 },
      { name: "Krađa vozila", sumInsured: 240_000_000 },
      { name: "Lom stakla", sumInsured: 24_000_000 },
    ],
    vehicle: {
      plateNumber: "BG 0001-PP",
      vin: "WPRMR0000FAKE0001",
      make: "Zastava",
      model: "Primer 1.6",
      year: 2021,
    },
  });
}

function household(): SampleRecord {
  return policy("8100026084525", "household", "Osiguranje domaćinstva", 1_260_000, {
    ...runningFor(90),
    persons: on({ petar: "policyholder", ana: "insured" }),
    coverages: [
      { name: "Požar i nepogode", sumInsured: 600_000_000 },
      { name: "Izlivanje vode", sumInsured: 60_000_000, deductible: 500_000 },
      { name: "Provalna krađa", sumInsured: 90_000_000 },
    ],
    property: { address: "Bulevar primera 12, Novi Beograd", squareMetres: 64, kind: "Stan" },
  });
}

function groupHealth(): SampleRecord {
  return policy("7300000000011", "voluntary-health", "Dobrovoljno zdravstveno osiguranje", 0, {
    ...runningFor(120),
    isGroup: true,
    organisation: "Primer d.o.o. Beograd",
    persons: on({ mila: "insured", jovan: "insured" }),
  });
}

function familyHealth(): SampleRecord {
  return policy("7300000000029", "voluntary-health", "Porodično zdravstveno osiguranje", 7_200_000, {
    ...runningFor(60),
    persons: [...on({ vesna: "policyholder" }), ...on({ vesna: "insured", luka: "insured" })],
  });
}

function motorLiability(): SampleRecord {
  return policy("8100019990001", "motor-liability", "Autoodgovornost", 1_420_000, {
    status: "expired",
    startsOn: daysFromToday(-760),
    endsOn: daysFromToday(-396),
    persons: on({ dragan: "policyholder" }),
    vehicle: { plateNumber: "NI 0005-DN", make: "Zastava", model: "Primer 1.2", year: 2008 },
  });
}

function travel(): SampleRecord {
  return policy("8100031112220", "travel", "Putno osiguranje", 310_000, {
    startsOn: daysFromToday(31),
    endsOn: daysFromToday(45),
    persons: on({ sofija: "policyholder" }),
    coverages: [{ name: "Troškovi lečenja u inostranstvu", sumInsured: 360_000_000 }],
    travel: { destination: "Grčka", purpose: "Letovanje" },
  });
}

function accident(): SampleRecord {
  return policy("8100031112238", "accident", "Osiguranje od posledica nezgode", 480_000, {
    ...runningFor(30),
    persons: on({ sofija: "policyholder" }),
    coverages: [
      { name: "Trajni invaliditet", sumInsured: 100_000_000 },
      { name: "Dnevna naknada", sumInsured: 200_000 },
    ],
  });
}

function policy(number: string, line: string, product: string, premium: number, more: object): SampleRecord {
  return { id: policyIdOf(number), number, line, product, premium, ...more };
}

function on(roles: Partial<Record<SamplePerson, "policyholder" | "insured">>) {
  return Object.entries(roles).map(([name, role]) => ({ person: coreIdOf(name), role }));
}
