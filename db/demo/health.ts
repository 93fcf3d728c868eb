import { daysFromToday, runningFor, type SampleRecord, stepsOf } from "./builders";
import { coreIdOf, policyIdOf } from "./scenarios";

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

export function sampleAuthorisations(): SampleRecord[] {
  return [
    {
      id: "AU-mila-1",
      number: "AU-2026-000731",
      person: coreIdOf("mila"),
      policy: POLICY,
      service: "Magnetna rezonanca kolena",
      institution: "Dom zdravlja Primer, Novi Sad",
      state: "approved",
      steps: stepsOf({ received: -5, "in-progress": -4, approved: -3 }),
      highestPrice: 2_800_000,
      validUntil: daysFromToday(28),
    },
    {
      id: "AU-jovan-1",
      number: "AU-2026-000698",
      person: coreIdOf("jovan"),
      policy: POLICY,
      service: "Pregled kardiologa",
      institution: "Poliklinika Primer, Novi Sad",
      state: "used",
      steps: stepsOf({ received: -50, "in-progress": -49, approved: -48, used: -41 }),
      highestPrice: 750_000,
      validUntil: daysFromToday(-17),
    },
  ];
}
