import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseUsername, type Username, usernameCandidates } from "#lib/identity/username";

describe("a username", () => {
  test.each([
    ["petar", "petar"],
    [" Petar.Petrovic ", "petar.petrovic"],
    ["ana_1985-bg", "ana_1985-bg"],
    ["generalic.petar", "generalic.petar"],
  ])("typed as %j is %s", (typed, username) => {
    expect(parseUsername(typed)).toEqual({ ok: true, value: username });
  });

  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["abc", "too-short"],
    ["a".repeat(33), "too-long"],
    ["12345", "no-letter"],
    ["1505985710005", "no-letter"],
    ["petar petrovic", "wrong-characters"],
    ["čičica", "wrong-characters"],
    ["реtar", "wrong-characters"],
    ["\u212aatarina", "wrong-characters"],
    ["ｐｅｔａｒ", "wrong-characters"],
    ["petar\u202e", "wrong-characters"],
    ["petar\0", "wrong-characters"],
    ["petar\ud800", "wrong-characters"],
    ["petar@primer.test", "wrong-characters"],
    ["<b>petar</b>", "wrong-characters"],
    ["admin", "reserved"],
    ["Root.", "reserved"],
    ["podrska2", "reserved"],
    ["g.e.n.e.r.a.l.i", "reserved"],
    ["petar1505985710005", "reserved"],
    ["p1505985-710005", "reserved"],
  ])("%j is refused: %s", (typed, refusal) => {
    expect(parseUsername(typed)).toEqual({ ok: false, refusal });
  });

  test("of a million characters is answered at once", () => {
    expect(parseUsername("a".repeat(1_000_000))).toEqual({ ok: false, refusal: "too-long" });
  });

  test("that was accepted is accepted again as itself", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._-]{4,32}$/), (typed) => {
        const first = parseUsername(typed);
        if (!first.ok) return;
        expect(first.value).toMatch(/^[a-z0-9._-]{4,32}$/);
        expect(parseUsername(first.value)).toEqual(first);
      }),
    );
  });
});

describe("the nearest free usernames", () => {
  test("are the name itself, then numbered ones", () => {
    expect(firstCandidates("petar", 3)).toEqual(["petar", "petar2", "petar3"]);
  });

  test("are all valid and all different, also when the number takes the place of letters", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z._-]{28,32}$/), (base) => {
        if (!parseUsername(base).ok) return;
        const candidates = firstCandidates(base, 120);
        expect(new Set(candidates).size).toBe(120);
        expect(candidates.every((candidate) => parseUsername(candidate).ok)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("keep a letter when the number takes the place of the only one", () => {
    expect(firstCandidates(`${"1".repeat(31)}a`, 2)[1]).toBe(`k${"1".repeat(30)}2`);
  });
});

function firstCandidates(base: string, count: number): string[] {
  const candidates = usernameCandidates(base as Username);
  return Array.from({ length: count }, () => candidates.next().value);
}
