import { expect, test } from "vitest";
import { parseTimeOfDay } from "#lib/identity/time-of-day";

test.each([
  ["19.30", "19:30"],
  ["19:30", "19:30"],
  ["19,30", "19:30"],
  ["19", "19:00"],
  ["7.05 h", "07:05"],
  ["7 časova", "07:00"],
  ["0:00", "00:00"],
])("reads %j as a time", (typed, time) => {
  expect(parseTimeOfDay(typed)).toEqual({ ok: true, value: time });
});

test.each([
  ["", "empty"],
  ["24.00", "malformed"],
  ["19.60", "malformed"],
  ["19.3", "malformed"],
  ["uveče", "malformed"],
  ["1930", "malformed"],
  ["1".repeat(1_000_000), "malformed"],
])("refuses %.40j as %s", (typed, refusal) => {
  expect(parseTimeOfDay(typed)).toEqual({ ok: false, refusal });
});
