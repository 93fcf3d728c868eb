import { daysFromToday, hoursAgo, morningOf, type SampleRecord, stepsOf } from "./builders";
import { coreIdOf, policyIdOf, type SampleName } from "./scenarios";

/** One for each of the ways that a claim can stand. */
export function sampleClaims(): SampleRecord[] {
  return [
    damagedCar(),
    burstPipe(),
    stolenBicycle(),
    brokenWindow(),
    specialist(),
    laboratory(),
    medicines(),
    dentist(),
    surgeon(),
    brokenArm(),
    sprainedAnkle(),
  ];
}

function damagedCar(): SampleRecord {
  return claim("petar", "8100026084517", "motor-damage", -12, {
    number: "NŠ-2026-0004517",
    state: "documents-needed",
    steps: stepsOf({
      received: -11,
      registered: -10,
      assessment: [-8, "Procenitelj je pregledao vozilo."],
      "documents-needed": [-6, "Bez broja šasije procena ne može da se završi."],
    }),
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
      "Od procenjene štete odbijeni su ugovorena franšiza i iznos za nameštaj koji nije oštećen.",
    payouts: [{ amount: 7_650_000, currency: "RSD", paidOn: daysFromToday(-45) }],
  });
}

function stolenBicycle(): SampleRecord {
  return claim("ana", "8100026084525", "property-damage", -13, {
    number: "NŠ-2026-0004533",
    state: "assessment",
    steps: stepsOf({
      received: -12,
      registered: -11,
      "documents-needed": [-10, "Nedostajao je zapisnik MUP-a."],
      assessment: [-4, "Procenitelj računa visinu štete."],
    }),
    documentsCompleteAt: morningOf(-6),
    claimed: 4_500_000,
    reserve: 4_000_000,
    requestedDocuments: [
      { name: "Zapisnik MUP-a", askedOn: daysFromToday(-10), receivedOn: daysFromToday(-6) },
    ],
  });
}

function brokenWindow(): SampleRecord {
  return claim("ana", "8100026084525", "property-damage", -2, {
    id: "S-ana-2",
    number: "NŠ-2026-0004571",
    state: "registered",
    steps: stepsOf({ received: -2, registered: -1 }),
    claimed: 1_200_000,
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

function laboratory(): SampleRecord {
  return claim("mila", "7300000000011", "medical-refund", -6, {
    id: "S-mila-2",
    number: "RF-2026-0012017",
    state: "documents-needed",
    steps: stepsOf({ received: -5, registered: -4, "documents-needed": [-2, "Račun nije čitljiv."] }),
    claimed: 480_000,
    requestedDocuments: [
      { name: "Fiskalni račun", askedOn: daysFromToday(-2) },
      { name: "Uput lekara sa dijagnozom", askedOn: daysFromToday(-2) },
    ],
  });
}

function medicines(): SampleRecord {
  return claim("mila", "7300000000011", "medical-refund", -70, {
    id: "S-mila-3",
    number: "RF-2026-0010544",
    state: "paid",
    steps: stepsOf({ received: -68, registered: -67, "in-progress": -66, decided: -60, paid: -58 }),
    documentsCompleteAt: morningOf(-67),
    claimed: 320_000,
    approved: 270_000,
    decision: "partly-approved",
    decisionReason: "Od traženog iznosa odbijena je ugovorena franšiza za lekove.",
    payouts: [{ amount: 270_000, currency: "RSD", paidOn: daysFromToday(-58) }],
    complaint: {
      filedOn: daysFromToday(-55),
      answerBy: daysFromToday(-40),
      answeredOn: daysFromToday(-44),
      answer:
        "Franšiza za lekove ugovorena je polisom i iznosi 500,00 RSD po zahtevu, pa odluka ostaje ista.",
    },
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
    complaint: { filedOn: daysFromToday(-18), answerBy: daysFromToday(12) },
  });
}

/** The insurer is late: what its client can do is to be seen. */
function surgeon(): SampleRecord {
  return claim("jovan", "7300000000011", "medical-refund", -25, {
    id: "S-jovan-2",
    number: "RF-2026-0011702",
    state: "in-progress",
    steps: stepsOf({ received: -20, registered: -19, "in-progress": -18 }),
    documentsCompleteAt: morningOf(-16),
    claimed: 2_400_000,
  });
}

function brokenArm(): SampleRecord {
  return claim("sofija", "8100031112238", "accident", -1, {
    state: "received",
    steps: [{ state: "received", at: hoursAgo(3) }],
  });
}

function sprainedAnkle(): SampleRecord {
  return claim("sofija", "8100031112238", "accident", -24, {
    id: "S-sofija-2",
    number: "NZ-2026-0000871",
    state: "decided",
    steps: stepsOf({ received: -20, registered: -19, "in-progress": -17, decided: -1 }),
    documentsCompleteAt: morningOf(-13),
    claimed: 3_000_000,
    approved: 2_800_000,
    decision: "approved",
    decisionReason: "Priznata je dnevna naknada za 14 dana lečenja.",
  });
}

function claim(name: SampleName, policy: string, kind: string, day: number, more: object): SampleRecord {
  const heading = { id: `S-${name}-${policy}`, policy: policyIdOf(policy), claimant: coreIdOf(name) };
  return { ...heading, kind, eventOn: daysFromToday(day), ...more };
}
