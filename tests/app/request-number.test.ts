import { expect, test } from "vitest";
import { newRequestNumber } from "../../app/_server/request-number";

test("P4: a request's number is short enough to read out, without look-alikes", () => {
  for (let round = 0; round < 500; round += 1) {
    expect(newRequestNumber()).toMatch(/^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$/);
    expect(newRequestNumber()).not.toMatch(/[01ILO]/);
  }
});

test("P4: no two of a thousand requests share a number more than by chance", () => {
  const numbers = new Set(Array.from({ length: 1000 }, newRequestNumber));
  expect(numbers.size).toBeGreaterThan(995);
});
