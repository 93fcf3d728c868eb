import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskEmail, parseEmail } from "#lib/identity/email";

describe("an e-mail address", () => {
  test.each([
    ["petar.petrovic@primer.test", "petar.petrovic@primer.test"],
    [" Petar@Primer.TEST ", "petar@primer.test"],
    ["a+portal@sub.domen.co.rs", "a+portal@sub.domen.co.rs"],
    ["ana@čokolada.rs", "ana@xn--okolada-i6a.rs"],
    ["ana@primer.срб", "ana@primer.xn--90a3ac"],
    ["ana@ｐrimer.test", "ana@primer.test"],
  ])("typed as %j is %s", (typed, email) => {
    expect(parseEmail(typed)).toEqual({ ok: true, value: email });
  });

  test.each(["", "  ", "\n"])("%j is empty", (text) => {
    expect(parseEmail(text)).toEqual({ ok: false, refusal: "empty" });
  });

  test.each([
    "petar",
    "@primer.test",
    "petar@",
    "petar@primer",
    "petar@@primer.test",
    "petar@primer.test@primer.test",
    "petar@primer.test,ana@primer.test",
    "petar@primer.test; ana@primer.test",
    "petar@primer.test ana@primer.test",
    "petar@primer.test\r\nBcc: zla@primer.test",
    "petar\n@primer.test",
    "petar@primer.test\0",
    '"petar petrovic"@primer.test',
    "Petar <petar@primer.test>",
    "<script>@primer.test",
    "pétar@primer.test",
    "реtar@primer.test",
    "petar@primer\u202e.test",
    "petar@\ud800.rs",
    ".petar@primer.test",
    "petar..p@primer.test",
    "petar@-primer.test",
    "petar@primer..test",
    "petar@127.0.0.1",
    "petar@0x7f.1",
    "petar@[127.0.0.1]",
    "petar@primer.test/put",
    "petar@primer／zla.test",
    "petar@primer%2etest",
    "petar@primer.test:25",
    `${"a".repeat(65)}@primer.test`,
    `petar@${"a.".repeat(130)}rs`,
    `petar@${"a".repeat(64)}.rs`,
  ])("%j is malformed", (text) => {
    expect(parseEmail(text)).toEqual({ ok: false, refusal: "malformed" });
  });

  test("of a million characters is answered at once", () => {
    expect(parseEmail("a".repeat(1_000_000))).toEqual({ ok: false, refusal: "malformed" });
    expect(parseEmail(`${"a.".repeat(500_000)}@primer.test`)).toEqual({ ok: false, refusal: "malformed" });
  });

  test("that is accepted is one ASCII address without anything a mail header could trip over", () => {
    const texts = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary" }).map((s) => `a@${s}.rs`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseEmail(text);
        if (!parsed.ok) return;
        expect(parsed.value).toMatch(/^[!-~]+$/);
        expect(parsed.value).not.toMatch(/[<>"'`,;:\\()[\]&]/);
        expect(parsed.value.split("@")).toHaveLength(2);
        expect(parseEmail(parsed.value)).toEqual(parsed);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a masked address", () => {
  test.each([
    ["petar.petrovic@primer.test", "p•••••c@primer.test"],
    ["ana@primer.test", "a•••••a@primer.test"],
    ["mp@primer.test", "m•••••@primer.test"],
    ["p@primer.test", "p•••••@primer.test"],
  ])("of %s is %s", (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });
});
