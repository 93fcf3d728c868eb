import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIM_STATES } from "#db/schema/claims";
import { DECISION_DAYS, decisionClock } from "#lib/claims/deadline";
import { addDays, belgradeDay } from "#lib/core/belgrade-day";

const COMPLETE = new Date("2026-11-17T07:30:00Z");
const OPEN = ["received", "registered", "in-progress", "assessment"] as const;

describe("the 14 days of a claim", () => {
  it("end 14 calendar days after the documentation was complete", () => {
    expect(clockOn("2026-11-23")).toEqual({
      runs: "on",
      completeOn: "2026-11-17",
      decideBy: "2026-12-01",
      daysPassed: 6,
      daysLeft: 8,
    });
  });

  it("have none behind them on the day itself and run to the end of the last one", () => {
    expect(clockOn("2026-11-17")).toMatchObject({ runs: "on", daysPassed: 0, daysLeft: 14 });
    expect(clockOn("2026-12-01")).toMatchObject({ runs: "on", daysPassed: 14, daysLeft: 0 });
    expect(clockOn("2026-12-02")).toMatchObject({ runs: "out", daysLeft: -1 });
  });

  it("begin on the Belgrade day: a minute before and after its midnight are a day apart", () => {
    const before = decisionClock(
      claim({ documentsCompleteAt: new Date("2026-11-17T22:59:00Z") }),
      "2026-11-20",
    );
    const after = decisionClock(
      claim({ documentsCompleteAt: new Date("2026-11-17T23:00:00Z") }),
      "2026-11-20",
    );
    expect(before).toMatchObject({ completeOn: "2026-11-17", decideBy: "2026-12-01" });
    expect(after).toMatchObject({ completeOn: "2026-11-18", decideBy: "2026-12-02" });
  });

  it.each([
    ["2026-03-20T23:30:00Z", "2026-03-21", "2026-04-04"],
    ["2026-10-20T22:30:00Z", "2026-10-21", "2026-11-04"],
  ])("are neither longer nor shorter when the clocks change: complete %s", (moment, completeOn, decideBy) => {
    const clock = decisionClock(claim({ documentsCompleteAt: new Date(moment) }), completeOn);
    expect(clock).toMatchObject({ completeOn, decideBy, daysLeft: 14 });
  });

  it("always add up, whenever the documentation became complete and whenever one looks", () => {
    const moments = fc.date({
      min: new Date("2020-01-01"),
      max: new Date("2040-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 60 }), (documentsCompleteAt, days) => {
        const today = addDays(belgradeDay(documentsCompleteAt), days);
        const clock = decisionClock(claim({ documentsCompleteAt }), today);
        if (clock.runs !== "on" && clock.runs !== "out") throw new Error(clock.runs);
        expect(clock.daysPassed + clock.daysLeft).toBe(DECISION_DAYS);
        expect(clock.runs).toBe(days > DECISION_DAYS ? "out" : "on");
        expect(clock.runs === "out").toBe(clock.decideBy < today);
      }),
    );
  });

  it("stand still while documents are missing, whatever was complete before", () => {
    expect(decisionClock(claim({ state: "documents-needed" }), "2026-11-23")).toEqual({ runs: "halted" });
  });

  it.each(OPEN)("have not begun in state %s before the documentation is complete", (state) => {
    expect(decisionClock(claim({ state, documentsCompleteAt: null }), "2026-11-23")).toEqual({
      runs: "not-yet",
    });
    expect(decisionClock(claim({ state }), "2026-11-23")).toMatchObject({ runs: "on" });
  });

  it.each(CLAIM_STATES.filter((state) => state === "decided" || state === "paid"))(
    "have ended once it is %s",
    (state) => expect(decisionClock(claim({ state }), "2027-01-01")).toEqual({ runs: "no-more" }),
  );
});

function clockOn(today: string) {
  return decisionClock(claim({}), today);
}

function claim(more: Partial<Parameters<typeof decisionClock>[0]>) {
  return { state: "assessment" as const, documentsCompleteAt: COMPLETE, ...more };
}
