import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import { spaced } from "./generators";

describe("a policy number", () => {
  test.each([
    ["8100026084517", "8100026084517"],
    ["8100 0260-84517", "8100026084517"],
    ["ao/000123", "AO000123"],
    ["00012", "00012"],
    ["đž-12345", "ĐŽ12345"],
    ["８１０００２６０８４５１７", "8100026084517"],
  ])("typed as %s is compared as %s", (typed, number) => {
    expect(parsePolicyNumber(typed)).toEqual({ ok: true, value: number });
  });

  test("is the same whatever stands between its characters", () => {
    const numbers = fc.stringMatching(/^[A-Z0-9ŠĐČĆŽ]{5,18}$/);
    fc.assert(
      fc.property(numbers.chain(spaced), ([number, typed]) => {
        expect(parsePolicyNumber(typed)).toEqual({ ok: true, value: number });
        expect(parsePolicyNumber(typed.toLowerCase())).toEqual({ ok: true, value: number });
      }),
    );
  });

  test.each(["", "  ", "\t\n"])("%j is empty", (text) => {
    expect(parsePolicyNumber(text)).toEqual({ ok: false, refusal: "empty" });
  });

  test.each([
    ["1234", "four characters"],
    ["1".repeat(21), "twenty-one characters"],
    [`${"1 ".repeat(20)}1`, "more than forty as typed"],
    ["---/---", "separators only"],
    ["АО000123", "Cyrillic letters that look Latin"],
    ["ıı12345", "a letter whose capital is ASCII, itself not"],
    ["Ð12345", "eth, which looks like Đ"],
    ["81000\x160", "NUL"],
    ["81000\u202e260", "a mark that turns the direction"],
    ["81000'; drop table policies", "SQL"],
  ])("%j is malformed: %s", (text) => {
    expect(parsePolicyNumber(text)).toEqual({ ok: false, refusal: "malformed" });
  });

  test("of a million characters is answered at once", () => {
    expect(parsePolicyNumber("9".repeat(1_000_000))).toEqual({ ok: false, refusal: "malformed" });
  });
});
