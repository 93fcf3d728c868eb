import { describe, expect, it } from "vitest";
import { LARGEST_FILE, readStatements } from "#lib/payments/statement/read-statements";
import {
  camt,
  camtOf,
  camtStatement,
  PAYER,
  statementIn,
  statementsIn,
  structured,
  unstructured,
} from "../../../support/bank-statements";

const NAMESPACES = ["02", "04", "06", "08", "10", "13"].map(
  (version) => `urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}`,
);

describe("a camt.053", () => {
  it.each(NAMESPACES)("of %s tells day, amount, currency and reference", (namespace) => {
    const entry = { amount: "12345.50", bankReference: "BR1", about: structured("97-56-4000123456") };
    expect(statementIn(camt([entry], { namespace }))).toEqual({
      name: "265-2026-231",
      account: "999000000460000147",
      others: 0,
      lines: [
        {
          place: "1",
          bookedOn: "2026-11-25",
          amount: 1_234_550,
          currency: "RSD",
          trouble: null,
          references: ["97564000123456"],
          identity: "BR1",
        },
      ],
    });
  });

  it("may prefix its elements, name the account by IBAN and write the status without a code", () => {
    const plain = camt([{ about: structured("1"), more: "<Sts>BOOK</Sts>" }]);
    const iban = plain.replace(/<Othr><Id>(\d+)<\/Id><\/Othr>/, "<IBAN>RS35$1</IBAN>");
    const prefixed = iban.replace(/<(\/?)([A-Z])/g, "<$1ns2:$2").replace("xmlns=", "xmlns:ns2=");
    expect(statementIn(prefixed)).toMatchObject({
      account: "RS35999000000460000147",
      lines: [{ references: ["1"] }],
    });
  });

  it.each([
    "Premija poziv na broj 97 56 4000123456",
    "PNBO: 97-56-4000123456, hvala",
    "Polisa 8100026084517 97 564000123456",
    "(97) 56/4000/123456",
    "97.56.4000.123456 8100026084517",
  ])("finds a reference of model 97 first in the words %j", (words) => {
    expect(statementIn(camt([{ about: unstructured(words) }])).lines[0]?.references[0]).toBe(
      "97564000123456",
    );
  });

  it("finds one alone in words, and takes no day and no amount for it", () => {
    const [line] = statementIn(
      camt([{ about: unstructured("rata 4000123456 od 27.3.2026, 1.000,00") }]),
    ).lines;
    expect(line?.references).toEqual(["4000123456"]);
  });

  it("takes the field before the words, and the payer's own number last", () => {
    const about = `<Refs><EndToEndId>3333333333</EndToEndId></Refs><RmtInf><Ustrd>2222222222</Ustrd><Strd><CdtrRefInf><Ref>1</Ref></CdtrRefInf></Strd></RmtInf>`;
    expect(statementIn(camt([{ about }])).lines[0]?.references).toEqual(["1", "2222222222", "3333333333"]);
    const none = "<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>";
    expect(statementIn(camt([{ about: none }])).lines[0]?.references).toEqual([]);
  });

  it("leaves out what was paid out, what is not booked and what is nothing", () => {
    const pending = { more: "<Sts><Cd>PDNG</Cd></Sts>", about: structured("2") };
    const entries = [
      { isCredit: false, about: structured("1") },
      pending,
      { amount: "0.00" },
      { about: structured("3") },
    ];
    expect(statementIn(camt(entries))).toMatchObject({
      others: 3,
      lines: [{ place: "4", references: ["3"] }],
    });
  });

  it("tells reversals in both directions and returned payments as such", () => {
    const reversal = "<RvslInd>true</RvslInd>";
    const entries = [
      { more: reversal },
      { isCredit: false, more: reversal },
      { about: "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>" },
      { more: "<RvslInd>false</RvslInd>" },
    ];
    const troubles = statementIn(camt(entries)).lines.map(({ trouble }) => trouble);
    expect(troubles).toEqual(["reversal", "reversal", "reversal", null]);
  });

  it("tells each payment of a batch, in whichever of the two places its amount stands", () => {
    const old = `<TxDtls><AmtDtls><TxAmt><Amt Ccy="RSD">600.50</Amt></TxAmt></AmtDtls>${structured("1")}</TxDtls>`;
    const later = `<TxDtls><Amt Ccy="RSD">399.50</Amt>${structured("2")}</TxDtls>`;
    expect(statementIn(camt([{ about: old + later, bankReference: "BATCH" }])).lines).toMatchObject([
      { place: "1.1", amount: 60_050, references: ["1"], trouble: null },
      { place: "1.2", amount: 39_950, references: ["2"], trouble: null },
    ]);
  });

  it.each([
    ["does not make its sum", '<Amt Ccy="RSD">1.00</Amt>', '<Amt Ccy="RSD">998.00</Amt>'],
    ["leaves an amount out", '<Amt Ccy="RSD">1000.00</Amt>', ""],
    ["mixes currencies", '<Amt Ccy="RSD">500.00</Amt>', '<Amt Ccy="EUR">500.00</Amt>'],
    [
      "holds money that went out",
      '<Amt Ccy="RSD">500.00</Amt>',
      '<Amt Ccy="RSD">500.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>',
    ],
  ])("does not guess at a batch that %s", (_, first, second) => {
    const about = `<TxDtls>${first}${structured("1")}</TxDtls><TxDtls>${second}${structured("2")}</TxDtls>`;
    expect(statementIn(camt([{ about }])).lines).toMatchObject([
      { place: "1", amount: 100_000, trouble: "unclear-batch" },
    ]);
  });

  it("keeps nothing of who paid", () => {
    const kept = statementIn(camt([{ about: structured("1"), bankReference: "BR1" }]));
    expect(JSON.stringify(kept)).not.toContain(PAYER);
  });
});

describe("a broken statement", () => {
  it.each([
    ["bad-amount", [{ amount: "10.005" }]],
    ["bad-amount", [{ amount: "-10.00" }]],
    ["bad-amount", [{ amount: "12345678901234567890.00" }]],
    ["bad-amount", [{ amount: "1e3" }]],
    ["bad-day", [{ day: "2026-02-30" }]],
    ["bad-day", [{ day: "" }]],
  ])("is refused as %s with the entry: %j", (fault, entries) => {
    expect(statementsIn(camt([{}, ...entries], { closing: null }))).toMatchObject([{ fault, place: "2" }]);
  });

  it("is refused when its entries do not lead from its first balance to its last", () => {
    expect(statementsIn(camt([{}], { closing: "10999.99" }))).toMatchObject([{ fault: "does-not-add-up" }]);
    expect(statementsIn(camt([{}], { closing: "11000.00" }))).toMatchObject([{ lines: [{}] }]);
  });

  it("keeps no other statement of the file out", () => {
    const file = camtOf([
      camtStatement([{}]),
      camtStatement([{ amount: "x" }], { closing: null }),
      "<Stmt/>",
    ]);
    expect(statementsIn(file)).toMatchObject([
      { lines: [{}] },
      { fault: "bad-amount" },
      { fault: "malformed" },
    ]);
  });

  it("whose name holds a JMBG is told without it", () => {
    expect(statementsIn(camt([{}], { id: "0101990360007" }))).toMatchObject([{ name: "-" }]);
  });
});

describe("a file that is no camt.053", () => {
  it.each([
    ["empty", " \n"],
    ["broken-xml", camt([{}]).slice(0, -40)],
    ["broken-xml", "<Document><BkToCstmrStmt></Document>"],
    ["other-message", "<Document><BkToCstmrAcctRpt><Rpt/></BkToCstmrAcctRpt></Document>"],
    ["other-message", "<Document><BkToCstmrStmt/></Document>"],
    ["has-doctype", `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Document>&a;</Document>`],
    ["has-doctype", `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><Document>&b;</Document>`],
    ["broken-xml", `${"<a>".repeat(5000)}${"</a>".repeat(5000)}`],
  ])("is refused: %s", (refusal, file) => {
    expect(readStatements(Buffer.from(file))).toEqual({ ok: false, refusal });
  });

  it("is refused when it is too large to be held", () => {
    expect(readStatements(Buffer.alloc(LARGEST_FILE + 1, " "))).toEqual({
      ok: false,
      refusal: "too-large",
    });
  });
});

describe("letters of ours", () => {
  const words = "Премија Đorđević 97 56 4000123456";
  const latin = "Žarko Đorđević 97 56 4000123456";

  it("are read in UTF-8, UTF-16 and windows-1250, whatever the file says of itself", () => {
    const inWindows = Buffer.from(camt([{ about: unstructured("#") }]).replace("#", latin), "latin1");
    const [utf8, utf16] = [
      camt([{ about: unstructured(words) }]),
      `\ufeff${camt([{ about: unstructured(words) }])}`,
    ];
    for (const file of [Buffer.from(utf8), Buffer.from(utf16, "utf16le"), inWindows]) {
      const statements = readStatements(file);
      expect(statements).toMatchObject({
        ok: true,
        value: [{ lines: [{ references: expect.arrayContaining(["97564000123456"]) }] }],
      });
    }
  });
});
