import { addMonths, belgradeDay, type Day } from "#lib/core/belgrade-day";
import type { SampleRecord } from "./builders";
import { coreIdOf } from "./scenarios";
import { fiveDecimals, SAMPLE_FUND, unitValueOf } from "./unit-values";

export const PENSION_CONTRACT = "PU-mila-1";
const EARLIER_CONTRACT = "PU-vesna-1";

const EMPLOYER = "Primer d.o.o. Beograd";
const MONTHS_PAID = 92;

/** Mila's through her employer; Vesna's from the time of the earlier law, into which she no longer pays. */
export function samplePensionContracts(): SampleRecord[] {
  return [
    contract(PENSION_CONTRACT, {
      number: "4400000017",
      member: coreIdOf("mila"),
      joinedOn: addMonths(thisMonth(), -MONTHS_PAID),
      status: "active",
      organiser: EMPLOYER,
    }),
    contract(EARLIER_CONTRACT, {
      number: "4400000009",
      member: coreIdOf("vesna"),
      joinedOn: "2009-09-14",
      status: "paused",
    }),
  ];
}

export function samplePensionContributions(): SampleRecord[] {
  return [...contributionsOfMila(), ...contributionsOfVesna()];
}

/** Units and payments are the sum of the contributions. */
function contract(id: string, about: Record<string, unknown>): SampleRecord {
  const paid = samplePensionContributions().filter((contribution) => contribution.contract === id);
  return {
    id,
    fund: SAMPLE_FUND,
    ...about,
    units: fiveDecimals(paid.reduce((total, { units }) => total + Number(units), 0)),
    totalPaid: paid.reduce((total, { gross }) => total + Number(gross), 0),
  };
}

/** Her employer pays every month, more as the years go, and she herself before every New Year. */
function contributionsOfMila(): SampleRecord[] {
  return Array.from({ length: MONTHS_PAID }, (_, nth) => addMonths(thisMonth(), nth - MONTHS_PAID)).flatMap(
    (month, nth) => {
      const ofEmployer = { payer: EMPLOYER, gross: 600_000 + 150_000 * Math.floor(nth / 34) };
      const monthly = contribution(PENSION_CONTRACT, dayIn(month, 10), ofEmployer);
      if (!month.includes("-12-")) return [monthly];
      const own = { payer: "Mila Savić", gross: 1_000_000 };
      return [monthly, contribution(PENSION_CONTRACT, dayIn(month, 20), own)];
    },
  );
}

function contributionsOfVesna(): SampleRecord[] {
  return Array.from({ length: 24 }, (_, nth) =>
    contribution(EARLIER_CONTRACT, addMonths("2009-09-20", nth), { payer: "Vesna Ilić", gross: 200_000 }),
  );
}

function contribution(
  of: string,
  paidOn: Day,
  { payer, gross }: { payer: string; gross: number },
): SampleRecord {
  const fee = gross * 0.025;
  const net = gross - fee;
  const unitValue = unitValueOf(paidOn);
  return {
    id: `${of}-${paidOn}`,
    contract: of,
    paidOn,
    payer,
    gross,
    fee,
    net,
    unitValue: fiveDecimals(unitValue),
    units: fiveDecimals(net / 100 / unitValue),
  };
}

/** Its first day. */
function thisMonth(): Day {
  return dayIn(belgradeDay(), 1);
}

function dayIn(month: Day, day: number): Day {
  return `${month.slice(0, 8)}${String(day).padStart(2, "0")}`;
}
