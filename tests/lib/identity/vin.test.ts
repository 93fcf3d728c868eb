import { expect, test } from "vitest";
import { parseVin } from "#lib/identity/vin";

test.each([
  ["wprmr0000fake0001", "WPRMR0000FAKE0001"],
  ["WPR-MR0000 FAKE0001", "WPRMR0000FAKE0001"],
])("reads %j in capitals without separators", (typed, vin) => {
  expect(parseVin(typed)).toEqual({ ok: true, value: vin });
});

test.each([
  ["", "empty"],
  ["WPRMR0000FAKE001", "not-17-characters"],
  ["WPRMR0000FAKE00011", "not-17-characters"],
  ["WPRMR0000FAKEO001", "malformed"],
  ["WPRMR0000FAKEI001", "malformed"],
  ["WPRMR0000FAKEQ001", "malformed"],
  ["W".repeat(1_000_000), "not-17-characters"],
])("refuses %.40j as %s", (typed, refusal) => {
  expect(parseVin(typed)).toEqual({ ok: false, refusal });
});
