import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, belgradeDay, daysBetween } from "#lib/core/belgrade-day";

describe("the day in Belgrade", () => {
  it.each([
    ["2026-03-28T22:59:59Z", "2026-03-28"],
    ["2026-03-28T23:00:00Z", "2026-03-29"],
    ["2026-03-29T21:59:59Z", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "2026-03-30"],
    ["2026-10-24T22:00:00Z", "2026-10-25"],
    ["2026-10-25T22:59:59Z", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "2026-10-26"],
  ])("changes at its own midnight, also around the change of the clocks: %s", (moment, day) => {
    expect(belgradeDay(new Date(moment))).toBe(day);
  });

  it("is reached and left again by as many days", () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});

describe("months later", () => {
  it.each([
    ["2026-01-15", 6, "2026-07-15"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-12-01", 1, "2027-01-01"],
  ])("%s and %i months is %s", (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it("it is that month, and never a later day of it", () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 60 }), (day, months) => {
        const later = addMonths(day, months);
        const [year = 0, month = 0] = later.split("-").map(Number);
        const [oldYear = 0, oldMonth = 0] = day.split("-").map(Number);
        expect(year * 12 + month).toBe(oldYear * 12 + oldMonth + months);
        expect(later.slice(8) <= day.slice(8)).toBe(true);
      }),
    );
  });
});

function anyDay() {
  const dates = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  return dates.map((date) => date.toISOString().slice(0, 10));
}
