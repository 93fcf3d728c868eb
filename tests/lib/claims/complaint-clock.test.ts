import { describe, expect, it } from "vitest";
import { complaintClock } from "#lib/claims/complaint-clock";

const FILED = { filedOn: "2026-11-01", answerBy: "2026-11-16" };

describe("a complaint", () => {
  it("is answered in 15 days, the last one included", () => {
    expect(complaintClock(FILED, "2026-11-10")).toEqual({
      stands: "waiting",
      answerBy: "2026-11-16",
      daysLeft: 6,
      isExtended: false,
    });
    expect(complaintClock(FILED, "2026-11-16")).toMatchObject({ stands: "waiting", daysLeft: 0 });
  });

  it("may have a later day after a notice, and says so", () => {
    expect(complaintClock({ ...FILED, answerBy: "2026-12-01" }, "2026-11-20")).toMatchObject({
      stands: "waiting",
      isExtended: true,
      daysLeft: 11,
    });
  });

  it("can go to the National Bank for six months after the day on which no answer came", () => {
    expect(complaintClock(FILED, "2026-11-17")).toEqual({
      stands: "unanswered",
      since: "2026-11-16",
      bankUntil: "2027-05-16",
    });
  });

  it("can go there for six months after the answer, however late it came", () => {
    expect(complaintClock({ ...FILED, answeredOn: "2026-11-30" }, "2027-01-01")).toEqual({
      stands: "answered",
      since: "2026-11-30",
      bankUntil: "2027-05-30",
    });
  });
});
