import { describe, expect, it } from "vitest";
import { mayAddDocuments, mayComplain } from "#lib/requests/subject-rules";

const TODAY = "2026-11-26";
const complaint = { filedOn: "2026-11-01", answerBy: "2026-11-16" };

describe("documents", () => {
  it.each(["received", "registered", "in-progress", "assessment", "documents-needed"] as const)(
    "may be added to what is %s",
    (state) => expect(mayAddDocuments({ state })).toBe(true),
  );

  it.each(["decided", "paid", "approved", "rejected", "used", "expired"] as const)(
    "may not be added to what is %s",
    (state) => expect(mayAddDocuments({ state })).toBe(false),
  );
});

describe("a complaint", () => {
  it.each([
    ["decided", "2026-11-20T08:00:00Z", true],
    ["paid", "2026-11-20T08:00:00Z", true],
    ["decided", "2023-11-26T08:00:00Z", true],
    ["decided", "2023-11-25T08:00:00Z", false],
    ["decided", "2023-11-25T23:30:00Z", true],
  ] as const)("against a claim %s at %s is possible: %s", (state, at, isPossible) => {
    const steps = [
      { state: "received" as const, at: "2023-01-01T08:00:00Z" },
      { state: "decided" as const, at },
    ];
    expect(mayComplain({ state, steps, complaint: null }, TODAY)).toBe(isPossible);
  });

  it("is not possible against what is not decided, and not twice", () => {
    const steps = [{ state: "decided" as const, at: "2026-11-20T08:00:00Z" }];
    expect(mayComplain({ state: "assessment", steps, complaint: null }, TODAY)).toBe(false);
    expect(mayComplain({ state: "decided", steps, complaint }, TODAY)).toBe(false);
    expect(mayComplain({ state: "decided", steps: [], complaint: null }, TODAY)).toBe(false);
  });
});
