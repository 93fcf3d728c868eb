import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsJmbg, maskJmbg, parseJmbg } from "#lib/identity/jmbg";
import { numbersWithRightControl, spaced } from "./generators";

const TODAY = new Date("2026-11-26T12:00:00Z");

describe("a JMBG", () => {
  test.each([
    "0101990360007",
    "2206978816007",
    "0710003730015",
    "0512981717776",
    "2902000715000",
    "0101001805003",
    "2106992065001",
    "1505985710030",
  ])("%s is valid", (number) => {
    expect(parseJmbg(number, TODAY)).toEqual({ ok: true, value: number });
  });

  test.each([
    ["0101006500007", "control digit"],
    ["2299978816007", "month 99"],
    ["3102990710005", "31 February, control digit right"],
    ["0101030710003", "born in 2030"],
    ["0101899710003", "born in 1899"],
    ["0101990360008", "control digit off by one"],
    ["2902001715007", "29 February of no leap year"],
    ["0000000000000", "day and month 0"],
  ])("%s has wrong digits: %s", (number) => {
    expect(parseJmbg(number, TODAY)).toEqual({ ok: false, refusal: "wrong-digits" });
  });

  test.each([
    ["010199036000", "12 digits"],
    ["01019903600077", "14 digits"],
    ["010199036000A", "a letter"],
    ["٠١٠١٩٩٠٣٦٠٠٠٧", "Arabic-Indic digits"],
    ["０１０１９９０３６０００７", "full-width digits"],
    ["0101990360007\0", "NUL"],
    ["0101990\ud800360007", "a lone surrogate"],
    ["---", "only dashes"],
  ])("%j is not 13 digits: %s", (text) => {
    expect(parseJmbg(text, TODAY)).toEqual({ ok: false, refusal: "not-13-digits" });
  });

  test("of a million characters is answered at once", () => {
    expect(parseJmbg("1".repeat(1_000_000))).toEqual({ ok: false, refusal: "not-13-digits" });
    expect(parseJmbg(" ".repeat(1_000_000))).toEqual({ ok: false, refusal: "not-13-digits" });
  });

  test.each(["", "   ", "\u00a0\t\n"])("%j is empty", (text) => {
    expect(parseJmbg(text, TODAY)).toEqual({ ok: false, refusal: "empty" });
  });

  test("keeps its value under any blanks and dashes", () => {
    fc.assert(
      fc.property(numbersWithRightControl(TODAY).chain(spaced), ([number, typed]) => {
        expect(parseJmbg(typed, TODAY)).toEqual({ ok: true, value: number });
      }),
    );
  });

  test("with one digit changed is never taken, except where the law's control cannot tell", () => {
    const cases = fc.tuple(numbersWithRightControl(TODAY), fc.nat(12), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(cases, ([number, position, shift]) => {
        const changed = (Number(number[position]) + shift) % 10;
        const typed = `${number.slice(0, position)}${changed}${number.slice(position + 1)}`;
        // Control digit 0 stands for remainder 0 and for remainder 1: one step apart, one change may cross it.
        if (typed.endsWith("0")) return;
        expect(parseJmbg(typed, TODAY).ok).toBe(false);
      }),
    );
  });

  test("is nobody's before the day of birth has begun in Belgrade", () => {
    const bornOn27thNovember2026 = "2711026710007";
    expect(parseJmbg(bornOn27thNovember2026, new Date("2026-11-26T22:59:00Z")).ok).toBe(false);
    expect(parseJmbg(bornOn27thNovember2026, new Date("2026-11-26T23:01:00Z")).ok).toBe(true);
  });

  test("is masked to its last three digits", () => {
    const parsed = parseJmbg("1505985710030", TODAY);
    expect(parsed.ok && maskJmbg(parsed.value)).toBe("••••••••••030");
  });
});

describe("holdsJmbg", () => {
  test.each([
    "0101990360007",
    "Zovem se Petar, JMBG 0101990360007.",
    "JMBG:0101990360007;",
    "0101990 360007",
    "010-199-036-000-7",
    "01 01 990 36 0007",
    "0101990\n360007",
    "1.3.2026 0101990360007",
    "12 0101990360007",
  ])("finds it in %j", (text) => {
    expect(holdsJmbg(text)).toBe(true);
  });

  test.each([
    "",
    "0101990360008",
    "telefon 064 123 4567",
    "račun 840-0000000955845-10",
    "polisa 8100026084517 i šteta 4517",
    "27.3.2026. u 19.30",
    "010199036000",
  ])("finds none in %j", (text) => {
    expect(holdsJmbg(text)).toBe(false);
  });

  test("finds every one, however it is typed, amid other words", () => {
    fc.assert(
      fc.property(numbersWithRightControl(TODAY).chain(spaced), ([, typed]) => {
        expect(holdsJmbg(`moj broj je ${typed}, hvala`)).toBe(true);
      }),
    );
  });
});
