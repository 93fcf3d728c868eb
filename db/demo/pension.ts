import { daysFromToday, type SampleRecord } from "./builders";
import { coreIdOf } from "./scenarios";

const FUND = "generali-basic";
export const PENSION_CONTRACT = "PU-mila-1";

const DAYS_OF_VALUES = 365;
const MONTHS_PAID = 24;

export function samplePensionContracts(): SampleRecord[] {
  const paid = samplePensionContributions();
  return [
    {
      id: PENSION_CONTRACT,
      number: "4400000017",
      member: coreIdOf("mila"),
      fund: FUND,
      joinedOn: daysFromToday(-30 * MONTHS_PAID - 12),
      status: "active",
      organiser: "Primer d.o.o. Beograd",
      units: fiveDecimals(paid.reduce((total, { units }) => total + Number(units), 0)),
      totalPaid: paid.reduce((total, { gross }) => total + Number(gross), 0),
    },
  ];
}

/** The employer's share every month, Mila's own every third. */
export function samplePensionContributions(): SampleRecord[] {
  return Array.from({ length: MONTHS_PAID }, (_, month) => {
    const isOwn = month % 3 === 2;
    const gross = isOwn ? 500_000 : 300_000;
    const fee = gross * 0.025;
    const paidOn = daysFromToday(30 * (month - MONTHS_PAID));
    const unitValue = unitValueOf(paidOn);
    return {
      id: `${PENSION_CONTRACT}-${month + 1}`,
      contract: PENSION_CONTRACT,
      paidOn,
      payer: isOwn ? "Mila Savić" : "Primer d.o.o. Beograd",
      gross,
      fee,
      net: gross - fee,
      unitValue: fiveDecimals(unitValue),
      units: fiveDecimals((gross - fee) / 100 / unitValue),
    };
  });
}

/** Of the last year: one for each day. */
export function sampleUnitValues(): SampleRecord[] {
  return Array.from({ length: DAYS_OF_VALUES }, (_, day) => {
    const on = daysFromToday(day - DAYS_OF_VALUES);
    return { id: `V-${FUND}-${on}`, fund: FUND, day: on, value: fiveDecimals(unitValueOf(on)) };
  });
}

/** Value of a unit on that day, in dinars: grows by about five per cent a year, in waves; the same for the same day whenever it is asked. */
export function unitValueOf(day: string): number {
  const days = Date.parse(day) / 86_400_000 - 20_000;
  return 3_000 * 1.05 ** (days / 365) + 28 * Math.sin(days / 40) + 6 * Math.sin(days / 5);
}

export function fiveDecimals(value: number): string {
  return value.toFixed(5);
}
