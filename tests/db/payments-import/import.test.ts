import { existsSync, readFileSync, statSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleStatement } from "#db/demo/statement";
import { registerId } from "#lib/register/core-id";
import {
  camt,
  camtOf,
  camtStatement,
  mt940,
  PAYER,
  PAYER_ACCOUNT,
  structured,
  unstructured,
} from "../../support/bank-statements";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { owe } from "../../support/owing";
import { useFolder } from "./running";

const database = useDatabase();
const folder = useFolder();

beforeAll(async () => {
  await seedSampleClients(testContext());
  for (const reference of ["5000000001", "5000000002", "5000000003"]) await owe(reference, { due: 3 });
});

describe("npm run payments:import", () => {
  test("counts what it can match, reports the rest without whoever paid it, and says so by its exit code", async () => {
    const file = camt([
      { about: structured("5000000001") },
      { about: unstructured("Uplata, JMBG 0101990360007") },
      { amount: "50.05", about: structured("97554000123456") },
      { isCredit: false },
    ]);
    folder.write("izvod.xml", file);
    const { code, out, err } = await folder.run(database.url, ["izvod.xml"]);
    expect({ code, err }).toEqual({ code: 3, err: "" });
    expect(out).toBe(`izvod.xml
  statements 1, counted 1, known 0, unmatched 2, others 1
  unmatched: personal-number 1, wrong-control-digits 1; see ${folder.path("izvod.xml.unmatched.csv")}
`);
    const report = readFileSync(folder.path("izvod.xml.unmatched.csv"), "utf8");
    expect(report).toBe(`statement,entry,bookedOn,amount,currency,reference,reason
265-2026-231,2,2026-11-25,1000.00,RSD,,personal-number
265-2026-231,3,2026-11-25,50.05,RSD,97554000123456,wrong-control-digits
`);
    expect(statSync(folder.path("izvod.xml.unmatched.csv")).mode & 0o777).toBe(0o600);
    for (const secret of [PAYER, PAYER_ACCOUNT, "0101990360007"]) expect(out + report).not.toContain(secret);
  });

  test("takes the other form too, counts overlapping files once and takes an old report away", async () => {
    const [one, two] = [
      { bankReference: "B1", about: structured("5000000002") },
      { bankReference: "B2", about: structured("5000000002") },
    ];
    folder.write("a.xml", camt([one, { bankReference: "B0" }]));
    folder.write("b.xml", camt([one, two], { id: "232" }));
    folder.write(
      "c.sta",
      mt940([{ bankReference: "B2", about: "165?2097 15 5000000002" }, { about: "5000000002" }]),
    );
    folder.write("b.xml.unmatched.csv", "of yesterday");
    const { code, out } = await folder.run(database.url, ["a.xml", "b.xml", "c.sta"]);
    expect({ code, counts: out.match(/counted \d, known \d, unmatched \d/g) }).toEqual({
      code: 3,
      counts: [
        "counted 1, known 0, unmatched 1",
        "counted 1, known 1, unmatched 0",
        "counted 1, known 1, unmatched 0",
      ],
    });
    expect(existsSync(folder.path("b.xml.unmatched.csv"))).toBe(false);
    expect(await balance("5000000002")).toBe(300_000);
    expect((await folder.run(database.url, ["b.xml", "c.sta"])).code).toBe(0);
    expect(await balance("5000000002")).toBe(300_000);
  });

  test("counts later what waited for the register", async () => {
    folder.write("early.xml", camt([{ about: structured("5000000009") }]));
    expect((await folder.run(database.url, ["early.xml"])).code).toBe(3);
    await owe("5000000009", { due: 3 });
    folder.write("empty.xml", camt([]));
    const { code, out } = await folder.run(database.url, ["empty.xml"]);
    expect(code).toBe(0);
    expect(out).toContain("Counted of earlier statements, now that the register knows them: 1\n");
    expect(await balance("5000000009")).toBe(100_000);
  });

  test("keeps nothing of a statement that is broken or not ours, and all of the others in the file", async () => {
    const about = structured("5000000003");
    const statements = [
      camtStatement(
        [
          { about, bankReference: "S1" },
          { amount: "1.005", about },
        ],
        { closing: null },
      ),
      camtStatement([{ about, bankReference: "S2" }], { account: "999000000460000244" }),
      camtStatement([{ about, bankReference: "S3" }]),
      camtStatement([{ about, bankReference: "S4" }], { closing: "1.00" }),
    ];
    folder.write("mixed.xml", camtOf(statements));
    const { code, out } = await folder.run(database.url, ["mixed.xml"]);
    expect(code).toBe(4);
    expect(out).toContain("  statements 1, counted 1, known 0, unmatched 0, others 0\n");
    expect(out).toContain("not taken: statement 1 (265-2026-231) has an amount that is none: entry 2.\n");
    expect(out).toContain(
      "not taken: statement 2 (265-2026-231) is of an account that is not in PAYEE_ACCOUNT.\n",
    );
    expect(out).toContain("not taken: statement 4 (265-2026-231) does not add up");
    expect(await balance("5000000003")).toBe(100_000);
  });

  test("makes Petar's instalment paid by the statement of the demo", async () => {
    folder.write("demo.xml", sampleStatement());
    const { code, out } = await folder.run(database.url, ["demo.xml"]);
    expect(code).toBe(3);
    expect(out).toContain("counted 1, known 0, unmatched 1");
    expect(await balance("810002608451704", "R-8100026084517-04")).toBe(1_460_000);
  });
});

describe("a command that cannot go on", () => {
  test.each([
    ["No file is named. --help tells more.", 2, []],
    ["Unknown option '--nonsense'", 2, ["--nonsense"]],
    ["nowhere.xml is not there.", 1, ["nowhere.xml"]],
    [". is no file", 1, ["."]],
    ["cut.xml is broken or truncated XML.", 1, ["good.xml", "cut.xml"]],
    ["bomb.xml is XML with a document type of its own, which no statement has.", 1, ["bomb.xml"]],
    ["list.csv is neither camt.053 nor MT940.", 1, ["list.csv"]],
  ])("says %j and keeps nothing", async (words, code, args) => {
    const good = camt([{ about: structured("5000000001"), bankReference: "never" }]);
    folder.write("good.xml", good);
    folder.write("cut.xml", good.slice(0, -60));
    folder.write("bomb.xml", `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>${good.slice(38)}`);
    folder.write("list.csv", "datum,iznos");
    const before = await entries();
    const ended = await folder.run(database.url, args);
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: "" });
    expect(ended.err).toContain(words.replace(". is no file", "is no file."));
    expect(await entries()).toBe(before);
  });

  test("says that no account is set up", async () => {
    folder.write("good.xml", camt([{ about: structured("5000000001"), bankReference: "never" }]));
    const ended = await folder.run(database.url, ["good.xml"], { PAYEE_ACCOUNT: "", PAYEE_NAME: "" });
    expect(ended).toMatchObject({ code: 1, err: "\nSet PAYEE_ACCOUNT: only its statements are taken.\n" });
  });

  test("says that the database is away", async () => {
    folder.write("good.xml", camt([{ about: structured("5000000001"), bankReference: "never" }]));
    const ended = await folder.run("postgres://nobody@127.0.0.1:1/none", ["good.xml"]);
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^\nThe database is away \(\w+\)\. Give the same command again/);
  });

  test("--help says how it is used", async () => {
    const { code, out } = await folder.run(database.url, ["--help"]);
    expect({ code, usage: out.includes("Usage: npm run payments:import -- FILE...") }).toEqual({
      code: 0,
      usage: true,
    });
  });
});

async function balance(reference: string, coreId = `R-${reference}`): Promise<number | undefined> {
  const [row] = await database.sql<{ balance: number }[]>`
    select balance::float8 from payment_ledger where instalment_id = ${registerId("instalments", coreId)}
    order by id desc limit 1`;
  return row?.balance;
}

async function entries(): Promise<number> {
  return (await database.sql`select from bank_entries`).length;
}
