import { describe, expect, test } from "vitest";
import type { OwnInstalment } from "#lib/payments/own-instalments";
import { sr } from "#lib/texts/sr";
import { headline } from "../../app/(portal)/placanja/headline";

describe("the headline of payments", () => {
  test.each<[string, Partial<OwnInstalment>[], boolean, string]>([
    ["late ones alone are summed up", [late(100), late(250), soon(900)], true, "Kasni uplata od 3,50 RSD"],
    [
      "what is due by the last of the days",
      [soon(100), soon(200, 7)],
      true,
      "Platite 3,00 RSD do 8.12.2026.",
    ],
    ["today", [soon(100, 0)], false, "Platite 1,00 RSD danas"],
    ["what is left of it", [soon(100, 3, { paid: 30 })], true, "Platite 0,70 RSD do 4.12.2026."],
    [
      "currencies apart",
      [soon(100, 3, { currency: "EUR" }), soon(200), soon(50, 3, { currency: "EUR" })],
      true,
      "Platite 1,50 EUR i 2,00 RSD do 4.12.2026.",
    ],
    ["nothing now", [soon(100, 30)], true, "Sledeća uplata dospeva 31.12.2026."],
    ["all paid", [], true, "Sve je plaćeno"],
    ["nothing ever", [], false, "Nemate ništa da platite"],
  ])("tells of %s", (_, owed, hasSettled, words) => {
    const instalments = owed.map((one) => ({ ...ANY, ...one }));
    expect(headline(sr.payments, instalments, hasSettled).replaceAll("\u00a0", " ")).toBe(words);
  });
});

const ANY: OwnInstalment = {
  ...{ id: "", number: "", line: "casco", about: null, nth: 1, of: 1, dueOn: "", daysLeft: 0, amount: 0 },
  ...{ paid: 0, currency: "RSD", reference: "", paidOn: null, isOwed: true, isPending: false },
};

function late(amount: number): Partial<OwnInstalment> {
  return { amount, daysLeft: -1, dueOn: "2026-11-30" };
}

/** Counted from 1 December. */
function soon(amount: number, daysLeft = 3, more: Partial<OwnInstalment> = {}): Partial<OwnInstalment> {
  return { amount, daysLeft, dueOn: `2026-12-${String(1 + daysLeft).padStart(2, "0")}`, ...more };
}
