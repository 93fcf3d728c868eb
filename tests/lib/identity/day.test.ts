import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay } from "#lib/identity/day";
import { formatDate } from "#lib/texts/format";

test.each([
  ["27.3.2026", "2026-03-27"],
  ["27. 3. 2026.", "2026-03-27"],
  ["27.03.2026.", "2026-03-27"],
  ["27/3/2026", "2026-03-27"],
  ["27-3-2026", "2026-03-27"],
  ["2026-03-27", "2026-03-27"],
  [" 29.2.2028 ", "2028-02-29"],
])("reads %j as a day", (typed, day) => {
  expect(parseDay(typed)).toEqual({ ok: true, value: day });
});

test.each([
  ["", "empty"],
  ["  ", "empty"],
  ["juče", "malformed"],
  ["27.3.", "malformed"],
  ["27.3.26.", "malformed"],
  ["27.3.2026. 10h", "malformed"],
  ["31.4.2026.", "impossible"],
  ["29.2.2026.", "impossible"],
  ["27.13.2026.", "impossible"],
  ["0.3.2026.", "impossible"],
  ["1.1.0000.", "impossible"],
  ["2026-02-30", "impossible"],
  ["1".repeat(1_000_000), "malformed"],
])("refuses %.40j as %s", (typed, refusal) => {
  expect(parseDay(typed)).toEqual({ ok: false, refusal });
});

test("reads back every day that the portal writes", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(parseDay(formatDate(day))).toEqual({ ok: true, value: day });
    }),
  );
});
