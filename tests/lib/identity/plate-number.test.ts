import { expect, test } from "vitest";
import { parsePlateNumber } from "#lib/identity/plate-number";

test.each([
  ["bg 1234-ab", "BG 1234-AB"],
  ["  BG   1234 – AB ", "BG 1234-AB"],
  ["nš123čž", "NŠ123ČŽ"],
  ["B-MW 77", "B-MW 77"],
])("reads %j in capitals, its parts divided as typed", (typed, plate) => {
  expect(parsePlateNumber(typed)).toEqual({ ok: true, value: plate });
});

test.each([
  ["", "empty"],
  ["  ", "empty"],
  ["AB", "malformed"],
  ["BG 1234567890-AB", "malformed"],
  ["БГ 1234-АБ", "malformed"],
  ["BG_1234", "malformed"],
  ["A".repeat(1_000_000), "malformed"],
])("refuses %.40j as %s", (typed, refusal) => {
  expect(parsePlateNumber(typed)).toEqual({ ok: false, refusal });
});
