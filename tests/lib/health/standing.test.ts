import { describe, expect, it } from "vitest";
import { AUTHORISATION_STATES } from "#db/schema/health";
import { isAboutToEnd, standing } from "#lib/health/standing";

const TODAY = "2026-11-26";

describe("an approved authorisation", () => {
  it("holds through its last day and is expired from the next one, also before the core system says so", () => {
    expect(standing(approved("2026-11-26"), TODAY)).toBe("approved");
    expect(standing(approved("2026-11-25"), TODAY)).toBe("expired");
    expect(standing(approved(null), TODAY)).toBe("approved");
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
    expect(isAboutToEnd(approved(null), TODAY)).toBe(false);
  });
});

describe("an authorisation that is not approved", () => {
  it.each(AUTHORISATION_STATES.filter((state) => state !== "approved"))("stands as it is: %s", (state) => {
    expect(standing({ state, validUntil: "2026-11-01", requestedDocuments: [] }, TODAY)).toBe(state);
    expect(isAboutToEnd({ state, validUntil: TODAY }, TODAY)).toBe(false);
  });
});

describe("an authorisation for which documents are needed", () => {
  it("is in progress again once all of them have come", () => {
    expect(standing(wanting({ receivedOn: "2026-11-25" }), TODAY)).toBe("in-progress");
    expect(standing(wanting({}), TODAY)).toBe("documents-needed");
  });
});

function approved(validUntil: string | null) {
  return { state: "approved" as const, validUntil, requestedDocuments: [] };
}

function wanting(received: { receivedOn?: string }) {
  const requestedDocuments = [{ name: "Uput", askedOn: "2026-11-20", ...received }];
  return { state: "documents-needed" as const, validUntil: null, requestedDocuments };
}
