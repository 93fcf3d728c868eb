import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#lib/core/belgrade-day";
import { balanceOn, balancesByValue, isExplained, type PaidDay } from "#lib/pension/balances";
import { type History, monthlyBalances, yearlyBalances, yearsOf } from "#lib/pension/history";
import { hundredThousandths } from "#lib/pension/worth";
import { yearStatement } from "#lib/pension/year-statement";

/** A hundred dinars a time, of which two are the fee. */
const paidOn = (day: string, units: string): PaidDay => ({ day, gross: 10_000, fee: 200, units });

const days = [
  paidOn("2024-11-10", "0.98000"),
  paidOn("2025-03-10", "0.49000"),
  paidOn("2026-01-10", "0.24500"),
];
const values = [
  { day: "2024-11-30", value: "110.00000" },
  { day: "2024-12-30", value: "120.00000" },
  { day: "2025-03-31", value: "60.00000" },
  { day: "2025-12-31", value: "200.00000" },
  { day: "2026-01-31", value: "300.00000" },
];
const now = {
  day: "2026-01-31",
  valuedOn: "2026-01-31",
  unitValue: "300.00000",
  units: 171_500n,
  paid: 30_000,
  worth: 51_450,
};
const history: History = { days, values, now };

describe("how an account stood", () => {
  test("is what had come in by that day, by the latest value known then", () => {
    expect(balanceOn("2024-12-31", days, values)).toMatchObject({
      day: "2024-12-31",
      valuedOn: "2024-12-30",
      paid: 10_000,
      units: 98_000n,
      worth: 11_760,
    });
    expect(balanceOn("2025-06-30", days, values)).toMatchObject({ valuedOn: "2025-03-31", worth: 8_820 });
    expect(balanceOn("2024-11-29", days, values)).toBeNull();
  });

  test("has a point for each month of which a value is known, gaps left out, and ends with how it stands now", () => {
    const points = monthlyBalances(history);
    expect(points.map(({ day }) => day)).toEqual([
      "2024-11-30",
      "2024-12-30",
      "2025-03-31",
      "2025-12-31",
      "2026-01-31",
    ]);
    expect(points.at(-1)).toBe(now);
  });

  test("by year ends with today's, which falls where the value fell", () => {
    expect(yearlyBalances(history).map(({ day, paid, worth }) => [day, paid, worth])).toEqual([
      ["2024-12-31", 10_000, 11_760],
      ["2025-12-31", 20_000, 29_400],
      ["2026-01-31", 30_000, 51_450],
    ]);
  });

  test("has no year after that of the latest value, such as in the first days of January", () => {
    const old = { ...now, day: "2025-12-30", valuedOn: "2025-12-30" };
    expect(yearsOf({ days, now: old })).toEqual([2024, 2025]);
    expect(yearlyBalances({ days, values, now: old }).map(({ day }) => day)).toEqual([
      "2024-12-31",
      "2025-12-30",
    ]);
  });

  test("of one month and one value is one point", () => {
    const first = {
      days: [paidOn("2026-01-10", "0.98")],
      values: [{ day: "2026-01-10", value: "100" }],
      now,
    };
    expect(monthlyBalances(first)).toHaveLength(2);
    expect(monthlyBalances({ ...first, values: [{ day: now.day, value: "300" }] })).toEqual([now]);
    expect(yearlyBalances(first)).toEqual([now]);
    expect(yearsOf(first)).toEqual([2026]);
  });

  test("at each known value is the same, step by step, as on that day alone", () => {
    const contributions = fc.array(fc.tuple(fc.nat(400), fc.nat(10 ** 9)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(contributions, fc.uniqueArray(fc.nat(500)), (paid, valued) => {
        const came = paid
          .map(([day, units]) => paidOn(addDays("2020-01-01", day), `${units}.00001`))
          .toSorted((one, other) => one.day.localeCompare(other.day));
        const known = valued
          .toSorted((one, other) => one - other)
          .map((day) => ({ day: addDays("2020-01-01", day), value: "1.5" }));
        const steps = balancesByValue(came, known);
        expect(steps).toEqual(steps.map(({ day }) => balanceOn(day, came, known)));
        const all = came.reduce((sum, { units }) => sum + hundredThousandths(units), 0n);
        if (known.some(({ day }) => day >= "2021-03-01")) expect(steps.at(-1)?.units).toBe(all);
      }),
    );
  });
});

describe("contributions explain an account", () => {
  test("when they are all of its units and all that was paid", () => {
    expect(isExplained({ units: "1.71500", paid: 30_000 }, days)).toBe(true);
  });

  test.each([
    ["units are missing, as after a payout", { units: "1.71499", paid: 30_000 }],
    ["more was paid, as before a transfer", { units: "1.71500", paid: 30_001 }],
  ])("not when %s", (_, contract) => {
    expect(isExplained(contract, days)).toBe(false);
  });

  test("not when there are none", () => {
    expect(isExplained({ units: "0", paid: 0 }, [])).toBe(false);
  });
});

describe("the statement of a year", () => {
  test("leads from the opening value over what was paid to the closing value", () => {
    const statement = yearStatement(history, 2025, "2026-02-01");
    expect(statement).toMatchObject({ paid: 10_000, fees: 200, gain: 29_400 - 11_760 - 10_000 });
    expect(statement?.opening).toMatchObject({ day: "2024-12-31", worth: 11_760 });
    expect(statement?.closing).toMatchObject({ day: "2025-12-31", worth: 29_400 });
  });

  test("of the first year has no opening, and of the running one ends now", () => {
    expect(yearStatement(history, 2024, "2026-02-01")).toMatchObject({ opening: null, gain: 1_760 });
    expect(yearStatement(history, 2026, "2026-02-01")?.closing).toBe(now);
  });

  test("adds up over the years to what was gained in all", () => {
    const gains = [2024, 2025, 2026].map((year) => yearStatement(history, year, "2026-02-01")?.gain ?? 0);
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBe(now.worth - now.paid);
  });

  test.each([2023, 2027, Number.NaN])("is not made for %s", (year) => {
    expect(yearStatement(history, year, "2026-02-01")).toBeNull();
  });
});
