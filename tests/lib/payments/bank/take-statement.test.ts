import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parsePaymentReference, withControlDigits } from "#lib/identity/payment-reference";
import { matchWaiting } from "#lib/payments/bank/match-waiting";
import { takeStatement } from "#lib/payments/bank/take-statement";
import { readStatements } from "#lib/payments/statement/read-statements";
import {
  camt,
  mt940,
  PAYER,
  PAYER_ACCOUNT,
  structured,
  unstructured,
} from "../../../support/bank-statements";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { dump } from "../../../support/database-dump";
import { owe } from "../../../support/owing";

const database = useDatabase();

beforeAll(() => seedSampleClients(testContext()));

let last = 4_000_000_000;
/** Of an instalment of its own: what arrived is never taken back. */
let reference = "";
let instalmentId = "";
beforeEach(async () => {
  await database.sql`delete from bank_entries`;
  reference = String(++last);
  instalmentId = await owe(reference, { due: 3 });
});

describe("money that arrived", () => {
  it.each([
    ["with model and control digits", (own: string) => structured(`97${controlled(own)}`)],
    ["with control digits and no model", (own: string) => structured(controlled(own))],
    ["as systems write no model", (own: string) => structured(`00${controlled(own)}`)],
    ["under the instalment's own reference", (own: string) => structured(own)],
    [
      "with dashes, in words",
      (own: string) => unstructured(`Rata, poziv 97-${controlled(own).slice(0, 2)}-${own}`),
    ],
  ])("%s is counted", async (_, about) => {
    expect(await take(camt([{ amount: "250.00", about: about(reference) }]))).toEqual([
      { outcome: "counted", reference },
    ]);
    expect(await ledger()).toEqual([
      { amount: 25_000, balance: 25_000, paid_on: "2026-11-25", source: "bank" },
    ]);
  });

  it("is counted as it is, more or less than what is owed", async () => {
    const about = structured(`97${controlled(reference)}`);
    await take(
      camt([
        { amount: "400.00", about },
        { amount: "900.00", about },
      ]),
    );
    expect((await ledger()).map(({ balance }) => balance)).toEqual([40_000, 130_000]);
  });

  it("is counted once, in whatever file of either form it comes again", async () => {
    const one = { bankReference: "BR-1", about: structured(reference) };
    const other = { bankReference: "BR-2", about: structured(reference) };
    await take(camt([one]));
    expect(await take(camt([one, other], { id: "later" }))).toMatchObject([
      { outcome: "known" },
      { outcome: "counted" },
    ]);
    const swift = { bankReference: "BR-2", about: reference };
    expect(await take(mt940([swift]))).toMatchObject([{ outcome: "known" }]);
    expect(await ledger()).toHaveLength(2);
  });

  it("is counted once although ten take it at once", async () => {
    const lines = Array.from({ length: 5 }, (_, place) => ({
      bankReference: `B${place}`,
      about: structured(reference),
    }));
    const files = Array.from({ length: 10 }, (_, turn) => camt(turn % 2 ? lines : lines.toReversed()));
    const outcomes = (await Promise.all(files.map(take))).flat();
    expect(outcomes.filter(({ outcome }) => outcome === "counted")).toHaveLength(5);
    expect((await ledger()).map(({ balance }) => balance)).toEqual([1, 2, 3, 4, 5].map((n) => n * 100_000));
  });

  it("of two payers who pay alike on one day is two payments, again only once in each file", async () => {
    const line = { about: structured(reference) };
    expect(await take(camt([line, line]))).toMatchObject([{ outcome: "counted" }, { outcome: "counted" }]);
    expect(await take(camt([line, line]))).toMatchObject([{ outcome: "known" }, { outcome: "known" }]);
    expect(await ledger()).toHaveLength(2);
  });

  it("is counted while a payment by card is pending", async () => {
    await database.sql`
      insert into card_payments (order_number, instalment_id, person_id, amount, currency, expires_at)
      values (${`P-${reference}`}, ${instalmentId}, gen_random_uuid(), 100000, 'RSD', now() + interval '1 hour')`;
    expect(await take(camt([{ about: structured(reference) }]))).toMatchObject([{ outcome: "counted" }]);
  });
});

describe("what cannot be matched", () => {
  it.each([
    ["no-reference", null, { about: unstructured("Uplata premije") }],
    ["unknown-reference", "97564000123456", { about: structured("97564000123456") }],
    ["wrong-control-digits", "97554000123456", { about: structured("97554000123456") }],
    ["personal-number", null, { about: structured("0101990360007") }],
    ["personal-number", null, { about: structured("970101990360007") }],
    ["personal-number", null, { about: unstructured("za 0101990 360007") }],
    ["unclear-batch", null, { about: "<TxDtls></TxDtls><TxDtls></TxDtls>" }],
  ])("is told as %s with %s", async (outcome, shown, entry) => {
    expect(await take(camt([entry]))).toEqual([{ outcome, reference: shown }]);
    expect(await take(camt([entry]))).toEqual([{ outcome, reference: shown }]);
  });

  it("is a reference without the right control digits, though the rest would be right", async () => {
    const wrong = controlled(reference) === `12${reference}` ? "13" : "12";
    expect(await take(camt([{ about: structured(`97${wrong}${reference}`) }]))).toMatchObject([
      { outcome: "wrong-control-digits" },
    ]);
  });

  it("is another currency than what is owed", async () => {
    const line = { about: structured(reference) };
    expect(await take(camt([line], { currency: "EUR" }))).toEqual([{ outcome: "wrong-currency", reference }]);
    expect(await matchWaiting(testContext())).toBe(0);
  });

  it("is a reversal, which is never counted later either", async () => {
    const line = { about: structured(reference), more: "<RvslInd>true</RvslInd>" };
    expect(await take(camt([line]))).toMatchObject([{ outcome: "reversal" }]);
    expect(await matchWaiting(testContext())).toBe(0);
    expect(await ledger()).toEqual([]);
  });

  it("is an instalment that the register gave up", async () => {
    await owe(reference, { due: 3, instalment: { closed: true } });
    expect(await take(camt([{ about: structured(reference) }]))).toMatchObject([
      { outcome: "unknown-reference" },
    ]);
  });

  it("is counted once the register knows the instalment, once and by itself", async () => {
    const later = String(++last);
    const about = structured(`97${controlled(later)}`);
    await take(
      camt([
        { bankReference: "W-1", about },
        { bankReference: "W-2", about: structured(later) },
      ]),
    );
    expect(await matchWaiting(testContext())).toBe(0);
    instalmentId = await owe(later, { due: 3 });
    const counts = await Promise.all(Array.from({ length: 4 }, () => matchWaiting(testContext())));
    expect(counts.reduce((sum, count) => sum + count)).toBe(2);
    expect(await ledger()).toMatchObject([{ balance: 100_000 }, { balance: 200_000 }]);
    expect(await take(camt([{ bankReference: "W-1", about }]))).toMatchObject([{ outcome: "known" }]);
  });

  it("is counted when the same file comes again after the register knows the instalment", async () => {
    const later = String(++last);
    const file = camt([{ about: structured(later) }]);
    await take(file);
    instalmentId = await owe(later, { due: 3 });
    expect(await take(file)).toMatchObject([{ outcome: "counted" }]);
    expect(await take(file)).toMatchObject([{ outcome: "known" }]);
    expect(await ledger()).toHaveLength(1);
  });
});

it("a statement of another account is refused, and nothing of it is kept", async () => {
  const [statement] = statementsOf(
    camt([{ about: structured(reference) }], { account: "999000000460000244" }),
  );
  if (!statement || "fault" in statement) throw new Error("not read");
  expect(await takeStatement(testContext(), statement)).toEqual({ ok: false, refusal: "foreign-account" });
  expect(await database.sql`select from bank_entries`).toHaveLength(0);
});

it("nothing is kept of who paid, and no JMBG that somebody wrote as a purpose", async () => {
  const about = unstructured("JMBG 0101990360007, uplaćuje Zdravka Plateža");
  await take(camt([{ about }, { about: structured("0101990360007") }, { about: structured(reference) }]));
  const kept = await dump(database.sql);
  for (const secret of [PAYER, "Plateža", PAYER_ACCOUNT, "0101990360007"]) expect(kept).not.toContain(secret);
});

async function take(file: string) {
  const outcomes = [];
  for (const statement of statementsOf(file)) {
    if ("fault" in statement) throw new Error(statement.fault);
    const taken = await takeStatement(testContext(), statement);
    if (!taken.ok) throw new Error(taken.refusal);
    outcomes.push(...taken.value.map(({ outcome, reference }) => ({ outcome, reference })));
  }
  return outcomes;
}

function statementsOf(file: string) {
  const statements = readStatements(Buffer.from(file));
  if (!statements.ok) throw new Error(statements.refusal);
  return statements.value;
}

async function ledger() {
  return database.sql<{ amount: number; balance: number; paid_on: string; source: string }[]>`
    select amount::float8, balance::float8, paid_on::text, source from payment_ledger
    where instalment_id = ${instalmentId} order by id`;
}

function controlled(own: string): string {
  const parsed = parsePaymentReference(own);
  if (!parsed.ok) throw new Error("no reference");
  return withControlDigits(parsed.value);
}
