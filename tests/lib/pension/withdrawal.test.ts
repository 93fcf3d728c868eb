import { describe, expect, test } from "vitest";
import { withdrawalOf } from "#lib/pension/withdrawal";

describe("when pension money may be withdrawn", () => {
  test.each([
    ["2011-05-16", { age: 53, atOnce: 100, since: "2038-03-12" }],
    ["2011-05-17", { age: 58, atOnce: 30, since: "2043-03-12" }],
    ["2026-01-01", { age: 58, atOnce: 30, since: "2043-03-12" }],
  ])("follows the law of the day of joining, %s", (joinedOn, rule) => {
    expect(withdrawalOf({ joinedOn, bornOn: "1985-03-12" }, "2026-11-26")).toEqual({
      ...rule,
      isOpen: false,
    });
  });

  test("is open from the birthday itself, not from the day before", () => {
    const contract = { joinedOn: "2015-01-01", bornOn: "1968-11-26" };
    expect(withdrawalOf(contract, "2026-11-25").isOpen).toBe(false);
    expect(withdrawalOf(contract, "2026-11-26").isOpen).toBe(true);
  });

  test("of who was born on the 29th of February is from the 28th in other years", () => {
    expect(withdrawalOf({ joinedOn: "2015-01-01", bornOn: "2000-02-29" }).since).toBe("2058-02-28");
  });

  test("is told without a day when the date of birth is not known", () => {
    expect(withdrawalOf({ joinedOn: "2005-01-01", bornOn: null })).toEqual({
      age: 53,
      atOnce: 100,
      since: null,
      isOpen: null,
    });
  });
});
