import { expect, it } from "vitest";
import { readAsked } from "../../app/(portal)/placanja/asked";

it.each(["\0", "8100026084517\0", "81 0002", "\ud800", "'--", ""])(
  "R11: what can be no policy number asks for none, and never reaches the database: %j",
  (polisa) => {
    expect(readAsked({ polisa }).policy).toBeUndefined();
  },
);

it("a policy is asked for by its number without separators", () => {
  expect(readAsked({ polisa: "8100026084517" }).policy).toBe("8100026084517");
});
