import { describe, expect, it } from "vitest";
import { contributionOrder, MOST_AT_ONCE, parseContribution } from "#lib/pension/contribution-order";
import { clientContext } from "../../support/client-context";
import { useDatabase } from "../../support/database";

useDatabase();

const CONTRACT = { fund: "generali-basic", status: "active", number: "4400000017" } as const;
const PAYMENT = { amount: 500_050, purpose: "Doprinos" };
const PAYEE = { account: "999000000460000244", name: "Penzijski fond Demo\nBeograd" };

describe("the amount of a contribution", () => {
  it.each([
    ["5.000,50", 500_050],
    ["0,01", 1],
    ["10.000.000", MOST_AT_ONCE],
  ])("may be %s", (typed, value) => {
    expect(parseContribution(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ["10.000.000,01", "too-large"],
    ["", "empty"],
    ["0", "not-above-zero"],
    ["-5", "not-above-zero"],
    ["pet", "malformed"],
    ["9".repeat(500), "too-large"],
  ])("may not be %.20s", (typed, refusal) => {
    expect(parseContribution(typed)).toEqual({ ok: false, refusal });
  });
});

describe("a contribution", () => {
  it("is paid to the account of its fund, with the number of the contract as reference", () => {
    const order = contributionOrder(payingTo({ "generali-basic": PAYEE }), CONTRACT, PAYMENT);
    expect(order).toMatchObject({
      ok: true,
      value: { payee: PAYEE, reference: "4400000017", slipCode: "289", qrCode: "289", ...PAYMENT },
    });
  });

  it("takes the digits of a number that has other signs too", () => {
    const order = contributionOrder(
      payingTo({ "generali-basic": PAYEE }),
      { ...CONTRACT, number: "DPF 44/2019-7" },
      PAYMENT,
    );
    expect(order).toMatchObject({ value: { reference: "4420197" } });
  });

  it.each([
    ["the contract is ended", { status: "ended" }, "closed"],
    ["the money is being paid out", { status: "paying-out" }, "closed"],
    ["its fund has no account", { fund: "generali-index" }, "no-account"],
    ["its fund is called like something else", { fund: "constructor" }, "no-account"],
    ["its number has no digit", { number: "DPF" }, "no-account"],
    ["its number is too long for a reference", { number: "4".repeat(22) }, "no-account"],
  ] as const)("is refused when %s", (_, changed, refusal) => {
    const contract = { ...CONTRACT, ...changed };
    expect(contributionOrder(payingTo({ "generali-basic": PAYEE }), contract, PAYMENT)).toEqual({
      ok: false,
      refusal,
    });
  });
});

function payingTo(pension: Record<string, typeof PAYEE>) {
  const ctx = clientContext("mila");
  return { ...ctx, env: { ...ctx.env, payees: { premium: null, pension, pensionCode: "289" } } };
}
