import { describe, expect, it } from "vitest";
import type { ClaimStep } from "#db/schema/claims";
import { nextStep } from "#lib/claims/next-step";
import { timeline } from "#lib/claims/timeline";

type Course = Parameters<typeof nextStep>[0];

const TODAY = "2026-11-23";
const RECEIVED = { state: "received", at: "2026-11-12T17:42:00Z" } as const;
const REGISTERED = { state: "registered", at: "2026-11-13T08:10:00Z" } as const;
const ASKED = { state: "documents-needed", at: "2026-11-13T10:05:00Z", note: "Nedostaje slika." } as const;
const ASSESSED = { state: "assessment", at: "2026-11-19T09:00:00Z" } as const;
const DECIDED = { state: "decided", at: "2026-11-21T09:00:00Z" } as const;
const COMPLETE = new Date("2026-11-17T07:30:00Z");
const PHOTO = { name: "Fotografija", askedOn: "2026-11-13" };

describe("a claim that was received", () => {
  const received = claim({ state: "received", steps: [RECEIVED] });

  it("gets its number from the insurer within 24 hours", () => {
    expect(nextStep(received, TODAY)).toEqual({
      what: "number",
      who: "insurer",
      by: new Date("2026-11-13T17:42:00Z"),
    });
  });

  it("has number, decision and payout ahead", () => {
    expect(course(received)).toEqual(["now received", "ahead registered", "ahead decided", "ahead paid"]);
  });

  it("is shown though the core system told no step", () => {
    const bare = claim({ state: "received", steps: [] });
    expect(nextStep(bare, TODAY)).toMatchObject({ what: "number", by: null });
    expect(timeline(bare, TODAY)[0]).toMatchObject({ when: "now", what: "received", at: null });
  });
});

describe("a claim that is being decided", () => {
  it.each(["registered", "in-progress", "assessment"] as const)(
    "waits for the insurer's decision: %s",
    (state) => {
      const step = nextStep(claim({ state, documentsCompleteAt: COMPLETE }), TODAY);
      expect(step).toMatchObject({ what: "decision", who: "insurer", clock: { decideBy: "2026-12-01" } });
    },
  );

  it("has no day as long as its documentation is not complete", () => {
    const registered = claim({ state: "registered", steps: [RECEIVED, REGISTERED] });
    expect(nextStep(registered, TODAY)).toMatchObject({ what: "decision", clock: { runs: "not-yet" } });
    expect(timeline(registered, TODAY)).toContainEqual({ when: "ahead", what: "decided", by: null });
  });

  it("shows its course oldest first, with the day of complete documents, the present state last, and the future", () => {
    const assessed = claim({
      state: "assessment",
      steps: [RECEIVED, REGISTERED, ASKED, ASSESSED],
      documentsCompleteAt: COMPLETE,
    });
    expect(course(assessed)).toEqual([
      "past received",
      "past registered",
      "past documents-needed",
      "past documents-complete",
      "now assessment",
      "ahead decided",
      "ahead paid",
    ]);
    expect(timeline(assessed, TODAY)).toContainEqual({ when: "ahead", what: "decided", by: "2026-12-01" });
    expect(timeline(assessed, TODAY)[2]).toMatchObject({ note: "Nedostaje slika.", at: new Date(ASKED.at) });
  });

  it("stands in its present state also when the documents were complete later", () => {
    const steps = [RECEIVED, { ...ASSESSED, at: "2026-11-14T09:00:00Z" }];
    const assessed = claim({ state: "assessment", steps, documentsCompleteAt: COMPLETE });
    expect(course(assessed).slice(0, 3)).toEqual([
      "past received",
      "past documents-complete",
      "now assessment",
    ]);
  });

  it("is in a state for the second time where it is now", () => {
    const steps = [RECEIVED, ASSESSED, ASKED, { ...ASSESSED, at: "2026-11-20T09:00:00Z" }];
    const again = claim({ state: "assessment", steps, documentsCompleteAt: COMPLETE });
    expect(course(again).filter((line) => line.includes("assessment"))).toEqual([
      "past assessment",
      "now assessment",
    ]);
  });
});

describe("a claim whose documents are missing", () => {
  const steps = [RECEIVED, REGISTERED, ASKED];

  it("waits for its client, who is told which", () => {
    const requestedDocuments = [PHOTO, { ...PHOTO, name: "Dozvola", receivedOn: "2026-11-15" }];
    const halted = claim({ state: "documents-needed", steps, requestedDocuments });
    expect(nextStep(halted, TODAY)).toEqual({ what: "documents", who: "client", missing: ["Fotografija"] });
  });

  it("waits for the insurer once all of them have come", () => {
    const requestedDocuments = [{ ...PHOTO, receivedOn: "2026-11-15" }];
    const halted = claim({ state: "documents-needed", steps, requestedDocuments });
    expect(nextStep(halted, TODAY)).toEqual({ what: "review", who: "insurer" });
  });

  it("waits for its client also when no document was named", () => {
    const halted = claim({ state: "documents-needed", steps });
    expect(nextStep(halted, TODAY)).toMatchObject({ what: "documents", who: "client", missing: [] });
  });

  it("has complete documents ahead and no date for the decision, whatever was complete before", () => {
    const halted = claim({ state: "documents-needed", steps, documentsCompleteAt: COMPLETE });
    expect(course(halted).slice(2)).toEqual([
      "now documents-needed",
      "ahead documents-complete",
      "ahead decided",
      "ahead paid",
    ]);
    expect(timeline(halted, TODAY)).toContainEqual({ when: "ahead", what: "decided", by: null });
  });
});

describe("a claim that was decided", () => {
  const steps = [RECEIVED, DECIDED];

  it.each(["approved", "partly-approved"] as const)("is paid next: %s", (decision) => {
    const decided = claim({ state: "decided", steps, decision });
    expect(nextStep(decided, TODAY)).toEqual({ what: "payout", who: "insurer" });
    expect(course(decided)).toEqual(["past received", "past decided", "ahead paid"]);
  });

  it.each(["rejected", null] as const)("has nothing ahead when it was not granted: %s", (decision) => {
    const decided = claim({ state: "decided", steps, decision });
    expect(nextStep(decided, TODAY)).toEqual({ what: "nothing", who: null });
    expect(course(decided)).toEqual(["past received", "past decided"]);
  });

  it("has nothing ahead when it was paid", () => {
    const paid = claim({
      state: "paid",
      steps: [...steps, { ...DECIDED, state: "paid" }],
      decision: "approved",
    });
    expect(nextStep(paid, TODAY)).toEqual({ what: "nothing", who: null });
    expect(course(paid)).toEqual(["past received", "past decided", "past paid"]);
  });
});

function claim(more: Partial<Course> & Pick<Course, "state">): Course {
  const steps: ClaimStep[] = [RECEIVED, { state: more.state, at: REGISTERED.at }];
  return { steps, documentsCompleteAt: null, requestedDocuments: [], decision: null, ...more };
}

function course(of: Course): string[] {
  return timeline(of, TODAY).map(({ when, what }) => `${when} ${what}`);
}
