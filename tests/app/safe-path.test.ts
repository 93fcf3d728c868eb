import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safePath } from "../../app/_server/safe-path";

const ORIGIN = "https://portal.primer.test";

describe("safePath (L7)", () => {
  it.each(["/", "/pregled", "/polise/8100026084517", "/prijava?nazad=%2Fpregled", "/nalog?a=b&c=d"])(
    "L7: keeps %s",
    (path) => expect(safePath(path)).toBe(path),
  );

  it.each([
    "//evil.test",
    "///evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "https://evil.test",
    "https:evil.test",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.test",
    "",
    "/..//evil.test",
    "/.//evil.test",
    "/%2e%2e//evil.test",
    "/pregled/..//evil.test",
    "/\t/evil.test",
    "/\n/evil.test",
    " /pregled",
    "/pregled\r\nSet-Cookie: a=b",
    "/šteta",
    `/${"a".repeat(600)}`,
  ])("L7: refuses %j", (path) => expect(safePath(path)).toBeNull());

  it("L7: refuses nothing at all", () => expect(safePath(undefined)).toBeNull());

  it("L7: whatever it lets through leads to this origin, in a Location and in a link", () => {
    const pieces = fc.constantFrom("/", "//", "\\", ".", "..", "%2e%2e", "@", ":", "?", "evil.test");
    const tricky = fc.array(pieces, { maxLength: 6 }).map((chosen) => chosen.join(""));
    fc.assert(
      fc.property(fc.oneof(tricky, fc.webPath(), fc.string()), (tail) => {
        const path = safePath(`/${tail}`);
        if (path !== null) expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
      }),
      { numRuns: 4000 },
    );
  });
});
