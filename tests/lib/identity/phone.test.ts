import { expect, test } from "vitest";
import { parsePhone } from "#lib/identity/phone";

test.each([
  ["064 123 4567", "0641234567"],
  ["064/123-45-67", "0641234567"],
  ["+381 (0)64 123 4567", "+3810641234567"],
  ["00381641234567", "00381641234567"],
  ["222-555", "222555"],
])("reads %j as it is dialled", (typed, dialled) => {
  expect(parsePhone(typed)).toEqual({ ok: true, value: dialled });
});

test.each([
  ["", "empty"],
  ["  ", "empty"],
  ["12345", "malformed"],
  ["1234567890123456", "malformed"],
  ["064 abc 45 67", "malformed"],
  ["064+1234567", "malformed"],
  ["٠٦٤١٢٣٤٥٦٧", "malformed"],
  ["0".repeat(1_000_000), "malformed"],
])("refuses %.40j as %s", (typed, refusal) => {
  expect(parsePhone(typed)).toEqual({ ok: false, refusal });
});
