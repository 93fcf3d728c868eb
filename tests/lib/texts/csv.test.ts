import { describe, expect, test } from "vitest";
import { amountCell, csv } from "#lib/texts/csv";

describe("a table for a spreadsheet", () => {
  test("is what Excel opens rightly in Serbia: byte order mark, semicolons, decimal commas", () => {
    const file = csv([
      ["Datum", "Iznos"],
      ["31.12.2025.", amountCell(-14901)],
      ["Štefanić", { decimal: "263.73938" }],
    ]);
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file.toString("utf8").slice(1)).toBe(
      "Datum;Iznos\r\n31.12.2025.;-149,01\r\nŠtefanić;263,73938\r\n",
    );
  });

  test.each([
    [0, "0,00"],
    [5, "0,05"],
    [-5, "-0,05"],
    [123456789, "1234567,89"],
  ])("writes %i para as %s", (amount, written) => {
    expect(lineOf(amountCell(amount))).toBe(written);
  });

  test.each([
    ["a;b", '"a;b"'],
    ['a "b"', '"a ""b"""'],
    ["a\nb", '"a\nb"'],
    ["a b", "a b"],
  ])("keeps %j one cell", (words, written) => {
    expect(lineOf(words)).toBe(written);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "＝1", "=HYPERLINK(1)"])(
    "lets no spreadsheet work out %j",
    (words) => {
      expect(lineOf(words)).toMatch(/^"?'/);
    },
  );
});

function lineOf(cell: Parameters<typeof csv>[0][number][number]): string {
  return csv([[cell]])
    .toString("utf8")
    .slice(1, -2);
}
