import { describe, expect, test } from "vitest";
import { withControlDigit } from "#db/demo/fictional-jmbg";
import { parsePasskeyName } from "#lib/identity/passkey-name";

describe("the name of a passkey", () => {
  test("is kept as written, without what nobody types", () => {
    expect(parsePasskeyName("  Čedin\u0000 \ud800 telefon \n")).toEqual({ ok: true, value: "Čedin telefon" });
  });

  test("may be left out", () => {
    for (const typed of ["", "   ", "\u0000"])
      expect(parsePasskeyName(typed)).toEqual({ ok: true, value: null });
  });

  test("has at most 40 signs, and never a JMBG", () => {
    expect(parsePasskeyName("š".repeat(40))).toMatchObject({ ok: true });
    expect(parsePasskeyName("š".repeat(41))).toEqual({ ok: false, refusal: "too-long" });
    const jmbg = withControlDigit("010297071001");
    expect(parsePasskeyName(`telefon ${jmbg}`)).toEqual({ ok: false, refusal: "holds-jmbg" });
  });
});
