import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BankAccount,
  formatBankAccount,
  maskBankAccount,
  parseBankAccount,
} from "#lib/identity/bank-account";

describe("parseBankAccount", () => {
  test.each([
    ["840000000095584510", "840000000095584510"],
    ["165000000000005574", "165000000000005574"],
    ["310123456789121186", "310123456789121186"],
    ["999000000460000147", "999000000460000147"],
    ["999000000460000244", "999000000460000244"],
    ["840-955845-10", "840000000095584510"],
    ["165-55-74", "165000000000005574"],
    [" 840 – 955845 – 10 ", "840000000095584510"],
    ["840-0000000955845-10", "840000000095584510"],
    ["8400 0000 0095 5845 10", "840000000095584510"],
  ])("reads %j as it is kept", (typed, kept) => {
    expect(parseBankAccount(typed)).toEqual({ ok: true, value: kept });
  });

  test.each([
    ["160000000123456778", "wrong-digits"],
    ["840-955845-11", "wrong-digits"],
    ["", "empty"],
    ["   ", "empty"],
    ["12345", "not-18-digits"],
    ["84000000009558451", "not-18-digits"],
    ["8400000000955845100", "not-18-digits"],
    ["RS35840000000095584510", "not-18-digits"],
    ["٨٤٠٠٠٠٠٠٠٠٩٥٥٨٤٥١٠", "not-18-digits"],
    ["840-955845-1", "not-18-digits"],
    ["9".repeat(1_000_000), "not-18-digits"],
  ])("refuses %.40j as %s", (typed, refusal) => {
    expect(parseBankAccount(typed)).toEqual({ ok: false, refusal });
  });

  test("notices every single wrong digit", () => {
    const right = "310123456789121186";
    fc.assert(
      fc.property(fc.nat(17), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digit = (Number(right[place]) + step) % 10;
        const wrong = right.slice(0, place) + digit + right.slice(place + 1);
        expect(parseBankAccount(wrong).ok).toBe(false);
      }),
    );
  });
});

describe("an account number for display", () => {
  const account = "840000000095584510" as BankAccount;

  test("is written as people write it, and read back as the same", () => {
    expect(formatBankAccount(account)).toBe("840-955845-10");
    expect(parseBankAccount(formatBankAccount(account))).toEqual({ ok: true, value: account });
  });

  test("is masked but for its last four digits", () => {
    expect(maskBankAccount("310123456789121186" as BankAccount)).toBe("•••• 1186");
  });
});
