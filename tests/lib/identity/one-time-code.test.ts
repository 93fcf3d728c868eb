import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOneTimeCode } from "#lib/identity/one-time-code";
import { spaced } from "./generators";

describe("a one-time code as typed (O9)", () => {
  test.each(["482913", "482 913", " 482-913 ", "４８２９１３", "４８２　９１３", "𝟒𝟖𝟐𝟗𝟏𝟑"])(
    "%j is 482913",
    (typed) => {
      expect(parseOneTimeCode(typed)).toEqual({ ok: true, value: "482913" });
    },
  );

  test("keeps its zeros under any blanks and dashes", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{6}$/).chain(spaced), ([code, typed]) => {
        expect(parseOneTimeCode(typed)).toEqual({ ok: true, value: code });
      }),
    );
  });

  test.each(["12345", "1234567", "48291a", "٤٨٢٩١٣", "482913\0", "482\ud800913", "-"])(
    "%j is not six digits",
    (typed) => {
      expect(parseOneTimeCode(typed)).toEqual({ ok: false, refusal: "not-6-digits" });
    },
  );

  test("of a million characters is answered at once", () => {
    expect(parseOneTimeCode("4".repeat(1_000_000))).toEqual({ ok: false, refusal: "not-6-digits" });
  });

  test.each(["", "   "])("%j is empty", (typed) => {
    expect(parseOneTimeCode(typed)).toEqual({ ok: false, refusal: "empty" });
  });
});
