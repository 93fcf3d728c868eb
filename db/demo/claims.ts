import { daysFromToday, morningOf, type SampleRecord, stepsOf } from "./builders";
import { coreIdOf, policyIdOf, type SampleName } from "./scenarios";

/** One for each of the ways that a claim can stand. */
export function sampleClaims(): SampleRecord[] {
  return [damagedCar(), burstPipe(), specialist(), dentist(), brokenArm()];
}

function damagedCar(): SampleRecord {
  return claim("petar", "8100026084517", "motor-damage", -12, {
    number: "NŠ-2026-0004517",
    state: "documents-needed",
    steps: stepsOf({ received: -11, registered: -10, assessment: -8, "documents-needed": -6 }),
    reserve: 18_500_000,
    requestedDocuments: [
      { name: "Saobraćajna dozvola", askedOn: daysFromToday(-6), receivedOn: daysFromToday(-4) },
      { name: "Fotografija broja šasije", askedOn: daysFromToday(-6) },
    ],
  });
}

function burstPipe(): SampleRecord {
  return claim("petar", "8100026084525", "property-damage", -60, {
    number: "NŠ-2026-0003998",
    state: "paid",
    steps: stepsOf({ received: -59, registered: -58, assessment: -55, decided: -48, paid: -45 }),
    documentsCompleteAt: morningOf(-57),
    claimed: 9_000_000,
    approved: 7_650_000,
    decision: "partly-approved",
    decisionReason:
      "Od procenjene štete odbijena je ugovorena franšiza i iznos za nameštaj koji nije oštećen.",
    payouts: [{ amount: 7_650_000, currency: "RSD", paidOn: daysFromToday(-45) }],
  });
}

function specialist(): SampleRecord {
  return claim("mila", "7300000000011", "medical-refund", -9, {
    number: "RF-2026-0012001",
    state: "in-progress",
    steps: stepsOf({ received: -7, registered: -6, "in-progress": -5 }),
    documentsCompleteAt: morningOf(-6),
    claimed: 650_000,
  });
}

function dentist(): SampleRecord {
  return claim("jovan", "7300000000011", "medical-refund", -40, {
    number: "RF-2026-0011377",
    state: "decided",
    steps: stepsOf({ received: -38, registered: -37, "in-progress": -35, decided: -27 }),
    documentsCompleteAt: morningOf(-36),
    claimed: 1_200_000,
    approved: 0,
    decision: "rejected",
    decisionReason: "Paket zdravstvenog osiguranja ne pokriva estetske zahvate u stomatologiji.",
  });
}

function brokenArm(): SampleRecord {
  return claim("sofija", "8100031112238", "accident", -3, {
    state: "received",
    steps: stepsOf({ received: -1 }),
  });
}

function claim(name: SampleName, policy: string, kind: string, day: number, more: object): SampleRecord {
  const heading = { id: `S-${name}-${policy}`, policy: policyIdOf(policy), claimant: coreIdOf(name) };
  return { ...heading, kind, eventOn: daysFromToday(day), ...more };
}
