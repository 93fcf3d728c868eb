import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDateTime,
  formatDecimal,
  formatGain,
  formatMoney,
  formatPercent,
  formatRound,
  formatTime,
  formatWeekday,
  plural,
} from "#lib/texts/format";
import { textsIn } from "#lib/texts/language";
import { sr } from "#lib/texts/sr";

describe("dates and times are Belgrade's", () => {
  test("in winter and in summer", () => {
    expect(formatDateTime(new Date("2026-03-27T13:35:00Z"), sr.moments)).toBe("27.3.2026. u 14.35");
    expect(formatDateTime(new Date("2026-07-01T12:05:00Z"), sr.moments)).toBe("1.7.2026. u 14.05");
  });

  test("also around midnight and New Year", () => {
    expect(formatDate(new Date("2026-12-31T22:59:00Z"))).toBe("31.12.2026.");
    expect(formatDate(new Date("2026-12-31T23:00:00Z"))).toBe("1.1.2027.");
    expect(formatTime(new Date("2026-12-31T23:00:00Z"))).toBe("0.00");
  });

  test("and a day without a time stays that day", () => {
    expect(formatDate("2026-03-27")).toBe("27.3.2026.");
    expect(formatWeekday("2026-11-23", sr.moments)).toBe("ponedeljak 23.11.2026.");
  });
});

test("the words around them are those of the reader's language", () => {
  const { moments } = textsIn("sr-Cyrl");
  expect(formatDateTime(new Date("2026-03-27T13:35:00Z"), moments)).toBe("27.3.2026. у 14.35");
  expect(formatWeekday("2026-11-26", moments)).toBe("четвртак 26.11.2026.");
});

describe("a number takes its form", () => {
  const policies = { one: "polisa", few: "polise", other: "polisa (mnogo)" };

  test.each([1, 21, 101, 1001])("%i polisa", (count) => {
    expect(plural(count, policies)).toBe("polisa");
  });

  test.each([2, 3, 4, 22, 34, 104])("%i polise", (count) => {
    expect(plural(count, policies)).toBe("polise");
  });

  test.each([0, 5, 11, 12, 13, 14, 20, 25, 111, 112])("%i polisa, many", (count) => {
    expect(plural(count, policies)).toBe("polisa (mnogo)");
  });
});

test.each([
  [5, "0,05"],
  [123_456, "1.234,56"],
  [1_234_567_800, "12.345.678,00"],
])("%i para are %s RSD, never broken across lines", (amount, words) => {
  expect(formatMoney(amount, "RSD")).toBe(`${words}\u00a0RSD`);
});

describe("numbers of a fund", () => {
  test("what was gained has a sign, and nothing has none", () => {
    expect([6297978, -14901, 0].map(formatGain)).toEqual(["+62.979,78", "−149,01", "0,00"]);
    expect([925, -25, 0].map(formatPercent)).toEqual(["+9,25%", "−0,25%", "0,00%"]);
  });

  test("a decimal keeps every digit and at least as many as asked", () => {
    expect(formatDecimal("12345678901234.12345", 2)).toBe("12.345.678.901.234,12345");
    expect(formatDecimal("2820.89000", 2)).toBe("2.820,89");
    expect(formatDecimal("7", 5)).toBe("7,00000");
  });

  test("a step of an axis is as short as it can be", () => {
    expect([0, 200, 2.5, 1000, 3 * 0.2].map(formatRound)).toEqual(["0", "200", "2,5", "1.000", "0,6"]);
  });
});
