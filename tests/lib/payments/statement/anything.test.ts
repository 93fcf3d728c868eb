import fc from "fast-check";
import { expect, it } from "vitest";
import { readStatements } from "#lib/payments/statement/read-statements";
import type { ReadStatement } from "#lib/payments/statement/statement";
import { camt, mt940, structured } from "../../../support/bank-statements";

const bytes = fc.uint8Array({ maxLength: 400 });
const beginnings = fc.constantFrom("", "<", "<?xml", "<Document>", ":20:\n:61:", ":20:A\r\n:25:");
const amounts = fc.oneof(
  fc.constantFrom(
    "0",
    "-1.00",
    "1.001",
    "1.500",
    "9".repeat(30),
    "NaN",
    "1e9",
    "0x10",
    ",",
    "1,2,3",
    "٣",
    "",
  ),
  fc.float().map(String),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[<&>\r\n]/g, "")),
);

it("is read or refused in words, whatever its bytes are", () => {
  fc.assert(
    fc.property(beginnings, bytes, (beginning, rest) => {
      expectSense(Buffer.concat([Buffer.from(beginning), rest]));
    }),
    { numRuns: 2_000 },
  );
});

it("cut off anywhere, counts nothing of a statement that is not whole", () => {
  const [xml, swift] = [camt([{ about: structured("1") }, {}]), mt940([{ about: "97 56 4000123456" }, {}])];
  fc.assert(
    fc.property(fc.nat({ max: xml.length - 2 }), (length) => {
      expect(readStatements(Buffer.from(xml.slice(0, length))).ok).toBe(false);
    }),
  );
  const closing = swift.indexOf(":62F:") + ":62F:C261125RSD12000".length;
  fc.assert(
    fc.property(fc.nat({ max: closing }), (length) => {
      const statements = readStatements(Buffer.from(swift.slice(0, length)));
      if (statements.ok) expect(statements.value).toMatchObject([{ fault: expect.any(String) }]);
    }),
  );
});

it("changed anywhere, is still read or refused in words", () => {
  const files = [camt([{ about: structured("1") }, {}]), mt940([{ about: "165?2097 56 4000123456?32Ana" }])];
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), bytes, (file, at, between) => {
      const place = at % file.length;
      expectSense(
        Buffer.concat([Buffer.from(file.slice(0, place)), between, Buffer.from(file.slice(place + 3))]),
      );
    }),
    { numRuns: 1_000 },
  );
});

it("with any amount, tells it exactly or refuses the statement", () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      for (const file of [camt([{ amount }], { closing: null }), mt940([{ amount }])])
        expectSense(Buffer.from(file));
    }),
    { numRuns: 1_000 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (para) => {
      const amount = `${Math.trunc(para / 100)}.${String(para % 100).padStart(2, "0")}`;
      const read = readStatements(Buffer.from(camt([{ amount }], { closing: null })));
      expect(read).toMatchObject({ ok: true, value: [{ lines: [{ amount: para }] }] });
    }),
  );
});

/** Every line that comes out can be put into the ledger as it is. */
function expectSense(content: Buffer): void {
  const statements = readStatements(content);
  const lines = statements.ok ? statements.value.flatMap(linesOf) : [];
  for (const { amount, currency, bookedOn, references } of lines) {
    expect(amount).toBeGreaterThan(0);
    expect(Number.isSafeInteger(amount)).toBe(true);
    expect(currency).toMatch(/^[A-Z]{3}$/);
    expect(bookedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const reference of references) expect(reference).toMatch(/^\d{1,25}$/);
  }
}

function linesOf(statement: ReadStatement) {
  return "fault" in statement ? [] : statement.lines;
}
