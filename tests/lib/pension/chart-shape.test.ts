import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#lib/core/belgrade-day";
import { CHART, chartShape } from "#lib/pension/chart-shape";

const point = (day: string, paid: number, worth: number) => ({ day, paid: paid * 100, worth: worth * 100 });

describe("the axis of money", () => {
  test.each([
    [743_979, [0, 200, 400, 600, 800], "thousands"],
    [110_470, [0, 25, 50, 75, 100, 125], "thousands"],
    [1_000_000, [0, 200, 400, 600, 800, 1000], "thousands"],
    [4_200_000, [0, 1, 2, 3, 4, 5], "millions"],
    [6_300, [0, 2, 4, 6, 8], "thousands"],
    [900, [0, 200, 400, 600, 800, 1000], "dinars"],
    [0, [0, 0.2], "dinars"],
  ])("up to %i dinars has steps that are easy to read", (most, steps, unit) => {
    expect(chartShape([point("2026-01-01", 0, most)])).toMatchObject({ steps, unit });
  });
});

describe("the axis of time", () => {
  test("has a column for each year, and each day its place in it", () => {
    const shape = chartShape([point("2019-01-01", 1, 1), point("2026-07-02", 2, 2)]);
    expect(shape.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(shape.yearsInColumn).toBe(1);
    expect(shape.dot.x).toBeCloseTo((7.5 / 8) * CHART.width, 0);
  });

  test("has several years in a column where there are many, and covers the last one", () => {
    const shape = chartShape([point("2009-09-20", 1, 1), point("2026-11-25", 2, 2)]);
    expect(shape).toMatchObject({ years: [2009, 2012, 2015, 2018, 2021, 2024], yearsInColumn: 3 });
  });

  test("of one day is one year, with a dot and no lines", () => {
    const shape = chartShape([point("2026-11-10", 90, 88)]);
    expect(shape).toMatchObject({ years: [2026], worthLine: "", paidLine: "", gainArea: "", paidArea: "" });
    expect(shape.dot).toEqual({ x: 857.5, y: 48 });
  });
});

describe("the lines", () => {
  test("cross where the value falls below what was paid", () => {
    const shape = chartShape([point("2025-01-01", 100, 120), point("2025-12-31", 100, 80)]);
    expect(shape.paidLine).toBe("M0 80L997.3 80");
    expect(shape.worthLine).toBe("M0 16L997.3 144");
    expect(shape.gainArea).toBe("M0 16L997.3 144L997.3 80L0 80z");
  });

  test("lie inside the drawing, whatever the account", () => {
    const account = fc.array(fc.tuple(fc.nat(15_000), fc.nat(10 ** 13), fc.nat(10 ** 13)), { minLength: 1 });
    fc.assert(
      fc.property(account, (drawn) => {
        const [first, ...others] = drawn
          .toSorted(([one], [other]) => one - other)
          .map(([day, paid, worth]) => ({ day: addDays("1990-06-15", day), paid, worth }));
        if (!first) return;
        const { paidArea, gainArea, dot, steps, years, gridLines } = chartShape([first, ...others]);
        const places = [...`${paidArea}${gainArea}`.matchAll(/[ML]([^ ]+) ([^MLz]+)/g)].map((found) =>
          found.slice(1).map(Number),
        );
        for (const [x = -1, y = -1] of [...places, [dot.x, dot.y]]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(CHART.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(CHART.height);
        }
        expect(steps.length).toBeGreaterThanOrEqual(2);
        expect(steps.length).toBeLessThanOrEqual(6);
        expect(gridLines).toHaveLength(steps.length);
        expect(years.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
