import { describe, expect, it } from "vitest";
import { readStatements } from "#lib/payments/statement/read-statements";
import { statementAccount } from "#lib/payments/statement/statement-account";
import { mt940, statementIn, statementsIn } from "../../../support/bank-statements";

const REFERENCE = "97564000123456";

describe("an MT940", () => {
  it("tells day, amount, currency, reference and the bank's own number", () => {
    const about = "165?00UPLATA?20Premija 97 56 4000123456?30160?31160000000012345678?32Zdravka Plateža";
    const file = mt940([{ amount: "12345,5", bankReference: "BR1", about }]);
    expect(statementIn(file)).toEqual({
      name: "231/1",
      account: "999000000460000147",
      others: 0,
      lines: [
        {
          place: "1",
          bookedOn: "2026-11-25",
          amount: 1_234_550,
          currency: "RSD",
          trouble: null,
          references: [REFERENCE, "564000123456", "4000123456"],
          identity: "BR1",
        },
      ],
    });
  });

  it.each([
    ["in fields that end in the middle of it", "165?20Premija poz.97564000?21123456?32Ana 1111111111"],
    ["in free words", "Uplata premije, poziv na broj 97-56-4000123456"],
    [
      "in free words that end in the middle of it",
      "Uplata premije osiguranja, poziv na broj 975640\r\n00123456 Hvala",
    ],
    ["behind code words", "/EREF/NOTPROVIDED/RREF/97564000123456/REMI/premija"],
    ["with other separators", "166~20Premija~2197 56 4000123456~32Ana"],
  ])("finds a reference %s", (_, about) => {
    expect(statementIn(mt940([{ about }])).lines[0]?.references[0]).toBe(REFERENCE);
  });

  it("takes no account of a payer for a reference", () => {
    const about = "165?20Premija?31160000000012345678?32Ana 97 56 4000123456?33Bulevar 12";
    expect(statementIn(mt940([{ about }])).lines[0]?.references).toEqual([]);
  });

  it("takes the number of the order when nothing else is there", () => {
    const file = mt940([{}]).replace("NONREF", REFERENCE);
    expect(statementIn(file).lines[0]?.references).toEqual([REFERENCE]);
  });

  it("leaves out what went out and what is only expected, and tells reversals", () => {
    const entries = [
      { isCredit: false },
      { more: "EC" },
      { more: "RC", isCredit: true },
      { more: "RD", isCredit: false },
      {},
    ];
    const { lines, others } = statementIn(mt940(entries));
    expect({ others, told: lines.map(({ place, trouble }) => [place, trouble]) }).toEqual({
      others: 2,
      told: [
        ["3", "reversal"],
        ["4", "reversal"],
        ["5", null],
      ],
    });
  });

  it("may name the third letter of its currency behind the mark", () => {
    expect(statementIn(mt940([{ more: "CD" }])).lines).toMatchObject([{ amount: 100_000, trouble: null }]);
    expect(statementIn(mt940([{ more: "DD", isCredit: false }])).lines).toEqual([]);
  });

  it.each([
    ["2501030102", "2025-01-02"],
    ["2501021231", "2024-12-31"],
    ["2412310102", "2025-01-02"],
    ["250103", "2025-01-03"],
  ])("of days %s was booked on %s", (days, day) => {
    expect(statementIn(mt940([{}]).replace(":61:2611251125", `:61:${days}`)).lines[0]?.bookedOn).toBe(day);
  });

  it("of several pages is one statement, of several statements several", () => {
    const pages = [mt940([{}], { id: "231/1" }), mt940([{}], { id: "231/2" }), mt940([{}], { id: "232/1" })];
    const statements = statementsIn(pages.join("\r\n"));
    expect(statements).toMatchObject([
      { name: "231/1", lines: [{ place: "1" }, { place: "2" }] },
      { name: "232/1", lines: [{}] },
    ]);
  });

  it("may stand without an envelope, with plain line ends", () => {
    const bare = mt940([{ about: "97564000123456" }])
      .split("\r\n")
      .slice(1, -1)
      .join("\n");
    expect(statementIn(bare).lines).toMatchObject([{ references: expect.arrayContaining([REFERENCE]) }]);
  });
});

describe("a broken MT940", () => {
  it.each([
    ["unfinished", mt940([{}], { closing: null })],
    ["does-not-add-up", mt940([{}], { closing: "10000,00" })],
    ["no-account", mt940([{}]).replace(/:25:.*\r\n/, "")],
    ["malformed", mt940([{}]).replace(/:60F:.*\r\n/, "")],
    ["bad-entry", mt940([{ more: "X" }])],
    ["bad-entry", mt940([{ amount: "-5,00" }])],
    ["bad-amount", mt940([{ amount: "1,005" }])],
    ["bad-amount", mt940([{ amount: "1234567890123456,00" }], { closing: "1,00" })],
    ["bad-day", mt940([{ day: "2026-13-25" }])],
  ])("is refused: %s", (fault, file) => {
    expect(statementsIn(file)).toMatchObject([{ fault }]);
  });

  it("is no statement at all without its first field", () => {
    expect(readStatements(Buffer.from("Datum;Iznos\n25.11.2026;100,00"))).toEqual({
      ok: false,
      refusal: "unknown-form",
    });
  });
});

describe("the account of a statement", () => {
  it.each([
    "999000000460000147",
    "RS35999000000460000147",
    "RS35 9990 0000 0460 0001 47",
    "999-4600001-47",
    "BANKRSBGXXX/999000000460000147",
    "999000000460000147RSD",
  ])("may be written %s", (text) => {
    expect(statementAccount(text)).toBe("999000000460000147");
  });

  it.each(["", "12345678", "999000000460000148", "DE89370400440532013000"])("is none: %j", (text) => {
    expect(statementAccount(text)).toBeNull();
  });
});
