import { daysFromToday, hoursAgo, runningFor, type SampleRecord, stepsOf } from "./builders";
import { coreIdOf, policyIdOf, type SampleName } from "./scenarios";

const POLICY = policyIdOf("7300000000011");
const PACKAGE = "ZP-primer-komfor";
const FAMILY_POLICY = policyIdOf("7300000000029");
const FAMILY_PACKAGE = "ZP-primer-porodica";

export function sampleHealthPackages(): SampleRecord[] {
  const coverages = [
    { name: "Vanbolničko lečenje", sumInsured: 30_000_000 },
    { name: "Bolničko lečenje", sumInsured: 120_000_000 },
    { name: "Sistematski pregled", sumInsured: 1_500_000 },
    { name: "Lekovi", sumInsured: 3_000_000, deductible: 50_000 },
  ];
  return [
    { id: PACKAGE, policy: POLICY, name: "Komfor", coverages },
    { id: FAMILY_PACKAGE, policy: FAMILY_POLICY, name: "Porodica", coverages: coverages.slice(0, 3) },
  ];
}

export function sampleHealthCards(): SampleRecord[] {
  const group = { policy: POLICY, package: PACKAGE, ...validFor(120) };
  const family = { policy: FAMILY_POLICY, package: FAMILY_PACKAGE, ...validFor(60) };
  return [
    { id: "KA-mila", number: "730000011001", person: coreIdOf("mila"), ...group },
    { id: "KA-jovan", number: "730000011002", person: coreIdOf("jovan"), ...group },
    { id: "KA-vesna", number: "730000029001", person: coreIdOf("vesna"), ...family },
    { id: "KA-luka", number: "730000029002", person: coreIdOf("luka"), ...family },
  ];
}

function validFor(days: number) {
  const { startsOn, endsOn } = runningFor(days);
  return { validFrom: startsOn, validUntil: endsOn };
}

/** One for each of the ways that an authorisation can stand. */
export function sampleAuthorisations(): SampleRecord[] {
  return [
    authorisation("mila", 1, "AU-2026-000731", "Magnetna rezonanca kolena", {
      institution: "Dom zdravlja Primer, Novi Sad",
      state: "approved",
      steps: stepsOf({ received: -5, "in-progress": -4, approved: -3 }),
      highestPrice: 2_800_000,
      validUntil: daysFromToday(28),
    }),
    authorisation("mila", 2, "AU-2026-000702", "Ultrazvuk abdomena", {
      institution: "Poliklinika Primer, Novi Sad",
      state: "approved",
      steps: stepsOf({ received: -28, "in-progress": -27, approved: -26 }),
      highestPrice: 500_000,
      validUntil: daysFromToday(5),
    }),
    authorisation("mila", 3, "AU-2026-000744", "Fizikalna terapija", {
      state: "documents-needed",
      steps: stepsOf({ received: -3, "in-progress": -2, "documents-needed": -1 }),
      requestedDocuments: [{ name: "Uput lekara specijaliste", askedOn: daysFromToday(-1) }],
    }),
    authorisation("mila", 4, null, "Pregled ortopeda", {
      state: "received",
      steps: [{ state: "received", at: hoursAgo(2) }],
    }),
    authorisation("jovan", 1, "AU-2026-000698", "Pregled kardiologa", {
      institution: "Poliklinika Primer, Novi Sad",
      state: "used",
      steps: stepsOf({ received: -50, "in-progress": -49, approved: -48, used: -41 }),
      highestPrice: 750_000,
      validUntil: daysFromToday(-17),
    }),
    authorisation("jovan", 2, "AU-2026-000640", "Kolonoskopija", {
      institution: "Bolnica Primer, Beograd",
      state: "expired",
      steps: stepsOf({ received: -80, "in-progress": -79, approved: -78, expired: -46 }),
      highestPrice: 2_000_000,
      validUntil: daysFromToday(-47),
    }),
    authorisation("jovan", 3, "AU-2026-000738", "Laserska korekcija vida", {
      institution: "Bolnica Primer, Beograd",
      state: "rejected",
      steps: stepsOf({ received: -9, "in-progress": -8, rejected: -6 }),
      reason: "Paket zdravstvenog osiguranja ne pokriva korekciju dioptrije.",
    }),
    authorisation("jovan", 4, "AU-2026-000749", "Holter EKG", {
      institution: "Poliklinika Primer, Novi Sad",
      state: "in-progress",
      steps: stepsOf({ received: -2, "in-progress": [-1, "Proveravamo termin u ustanovi."] }),
    }),
  ];
}

function authorisation(
  name: SampleName,
  place: number,
  number: string | null,
  service: string,
  more: object,
): SampleRecord {
  const heading = { id: `AU-${name}-${place}`, person: coreIdOf(name), policy: POLICY, service };
  return { ...heading, ...(number && { number }), ...more };
}
