import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SampleName } from "#db/demo/scenarios";
import { decideRegistration } from "#lib/accounts/registration/decide-registration";
import { type Registration, register } from "#lib/accounts/registration/register";
import { verifyPassword } from "#lib/protection/hash-password";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { formOf, PASSWORD, registerAndDecide, takenIn } from "../../../support/registering";
import { elsewhere } from "../../../support/signing-in";
import { listenTo } from "../../../support/statements";

const database = useDatabase();

/** One way of each outcome. */
const WAYS: [way: string, form: (email: string) => Registration][] = [
  ["right", (email) => formOf("petar", { email })],
  ["unknown JMBG", (email) => formOf("petar", { email, jmbg: "0101990360007" })],
  ["foreign policy", (email) => formOf("ana", { email, policyNumber: "8100026084517" })],
  ["ended policy", (email) => formOf("dragan", { email })],
  ["already registered", (email) => formOf("mila", { email })],
];

beforeAll(() => seedSampleClients(testContext()));

beforeEach(() => forgetAccounts(database.sql));

describe("register (R1)", () => {
  it("R1: sends the same statements and writes the same rows whoever asks", async () => {
    await registerAndDecide(testContext(), formOf("mila"));
    const { db, heard } = await listenTo(database.url);
    const traces: unknown[] = [];
    for (const [place, [, form]] of WAYS.entries()) {
      await database.sql`delete from registrations`;
      const ctx = elsewhere(testContext({ db }), `198.51.100.${place}`);
      expect(await register(ctx, form(`way${place}@novi.test`))).toMatchObject({ ok: true });
      traces.push({ statements: heard(), row: await storedRow() });
    }
    expect(traces).toHaveLength(5);
    for (const trace of traces) expect(trace).toEqual(traces[0]);
  });

  it("R1: decides and writes nothing before the answer", async () => {
    await takenIn(testContext(), formOf("petar"));
    expect(await database.sql`select from accounts`).toHaveLength(0);
    expect(await letters(database.sql)).toEqual([]);
  });

  it("D3: keeps the password as a hash until it is decided, and JMBG never in clear", async () => {
    const ctx = testContext();
    const id = await takenIn(ctx, formOf("petar"));
    const [waiting] =
      await database.sql`select password_hash, registrations::text as line from registrations`;
    expect(await verifyPassword(ctx, PASSWORD, waiting?.password_hash)).toMatchObject({ correct: true });
    expect(waiting?.line).not.toMatch(/1505985710005|kajsije/);
    await decideRegistration(ctx, id);
    expect(await database.sql`select password_hash from registrations`).toEqual([{ password_hash: null }]);
  });
});

describe("the outcome goes by mail (R1)", () => {
  it.each<[string, SampleName, Parameters<typeof formOf>[1], string]>([
    ["opened", "petar", {}, "account-opened"],
    ["unknown JMBG", "petar", { jmbg: "0101990360007" }, "could-not-match"],
    ["foreign policy", "ana", { policyNumber: "8100026084517", email: "ana@novi.test" }, "could-not-match"],
    ["ended policy", "dragan", { email: "dragan@novi.test" }, "could-not-match"],
    ["unknown e-mail", "jovan", { policyNumber: null }, "could-not-match"],
  ])("R1: %s", async (_, name, typed, kind) => {
    const form = formOf(name, typed);
    await registerAndDecide(testContext(), form);
    expect(await letters(database.sql)).toMatchObject([{ kind, recipient: form.email }]);
  });

  it("R1: who already has an account is told at the account's address, not at the typed one", async () => {
    await registerAndDecide(testContext(), formOf("petar"));
    await database.sql`update accounts set email_verified = now()`;
    await database.sql`delete from outbox`;
    await registerAndDecide(testContext(), formOf("petar", { email: "drugi@novi.test", username: "drugi" }));
    expect(await letters(database.sql)).toMatchObject([
      {
        kind: "already-registered",
        recipient: "porodica.petrovic@primer.test",
        params: { username: "petar" },
      },
    ]);
    expect(await database.sql`select username, email from accounts`).toEqual([
      { username: "petar", email: "porodica.petrovic@primer.test" },
    ]);
  });

  it("R12: no letter repeats what the visitor typed", async () => {
    await registerAndDecide(
      testContext(),
      formOf("petar", { jmbg: "0101990360007", username: "kupi-odmah" }),
    );
    expect(await letters(database.sql)).toMatchObject([
      { kind: "could-not-match", params: { by: "policy" } },
    ]);
  });

  it("R1: a registration is decided once", async () => {
    const ctx = testContext();
    const id = await takenIn(ctx, formOf("petar"));
    await Promise.all(Array.from({ length: 20 }, () => decideRegistration(ctx, id)));
    expect(await letters(database.sql)).toHaveLength(1);
  });
});

/** The stored row but for what was typed: which columns are filled, and how long what fills them is. */
async function storedRow() {
  const rows = await database.sql`
    select length(jmbg_index) as jmbg, length(policy_number_key) as policy, length(password_hash) as hash,
      length(fingerprint) as fingerprint, outcome, decided_at from registrations`;
  return rows.map((row) => ({ ...row }));
}
