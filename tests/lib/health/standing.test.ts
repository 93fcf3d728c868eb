import { describe, expect, it } from "vitest";
import { AUTHORISATION_STATES } from "#db/schema/health";
import { isAboutToEnd, standing } from "#lib/health/standing";

const TODAY = "2026-11-26";

describe("an approved authorisation", () => {
  it("holds through its last day and is expired from the next one, also before the core system says so", () => {
    expect(standing(approved("2026-11-26"), TODAY)).toBe("approved");
    expect(standing(approved("2026-11-25"), TODAY)).toBe("expired");
    expect(standing({ state: "approved", validUntil: null }, TODAY)).toBe("approved");
  });

  it.each([
    ["2026-11-25", false],
    ["2026-11-26", true],
    ["2026-12-03", true],
    ["2026-12-04", false],
  ])("is about to end in the week before its last day: %s", (validUntil, expected) => {
    expect(isAboutToEnd(approved(validUntil), TODAY)).toBe(expected);
  });

  it("that has no end is never about to", () => {
    expect(isAboutToEnd({ state: "approved", validUntil: null }, TODAY)).toBe(false);
  });
});

describe("an authorisation that is not approved", () => {
  it.each(AUTHORISATION_STATES.filter((state) => state !== "approved"))("stands as it is: %s", (state) => {
    expect(standing({ state, validUntil: "2026-11-01" }, TODAY)).toBe(state);
    expect(isAboutToEnd({ state, validUntil: TODAY }, TODAY)).toBe(false);
  });
});

function approved(validUntil: string) {
  return { state: "approved" as const, validUntil };
}
