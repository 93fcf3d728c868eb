import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decideRegistration } from "#lib/accounts/registration/decide-registration";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { formOf, registerAndDecide, takenIn } from "../../../support/registering";
import { clientOf, signIn } from "../../../support/signing-in";

const database = useDatabase();
const SHARED = "porodica.petrovic@primer.test";

beforeAll(() => seedSampleClients(testContext()));

beforeEach(() => forgetAccounts(database.sql));

describe("a policy of many persons (R3)", () => {
  it("R3: opens only the account of the person whose JMBG was typed", async () => {
    await registerAndDecide(testContext(), formOf("jovan", { email: "jovan@novi.test" }));
    expect(await names()).toEqual(["Jovan"]);
    await registerAndDecide(testContext(), formOf("mila", { email: "mila@novi.test" }));
    expect(await names()).toEqual(["Jovan", "Mila"]);
  });
});

describe("spouses (R8)", () => {
  it.each([
    ["the same e-mail", { policyNumber: null }],
    ["the same policy", { policyNumber: "8100026084525", email: "zajednicka@novi.test" }],
    ["the same policy and e-mail", { policyNumber: "8100026084525" }],
  ])("R8: both register with %s and sign in each to their own account", async (_, typed) => {
    const ctx = testContext();
    for (const name of ["petar", "ana"] as const) await registerAndDecide(ctx, formOf(name, typed));
    for (const name of ["petar", "ana"] as const) {
      const { client } = await clientOf(ctx, await signIn(ctx, name));
      expect(client.name.toLowerCase()).toBe(name);
    }
  });

  it("R8: one who is registered is no obstacle and no letter to the other", async () => {
    await registerAndDecide(testContext(), formOf("petar"));
    await signIn(testContext(), "petar");
    await registerAndDecide(testContext(), formOf("ana"));
    const opened = (await letters(database.sql, SHARED)).filter(({ kind }) => kind === "account-opened");
    expect(opened.map(({ params }) => params.username)).toEqual(["petar", "ana"]);
  });
});

describe("consent (R9)", () => {
  it("R9: is stored with version, text and the moment of the registration, not of its decision", async () => {
    const form = { ...formOf("petar"), notice: { version: "2026-11", hash: "b".repeat(64) } };
    const id = await takenIn(testContext(), form);
    const at = new Date("2026-01-15T10:00:00Z");
    await database.sql`update registrations set consented_at = ${at}`;
    await decideRegistration(testContext(), id);
    expect(await database.sql`select subject, version, text_hash, given_at from consents`).toEqual([
      { subject: "privacy-notice", version: "2026-11", text_hash: "b".repeat(64), given_at: at },
    ]);
  });

  it("R9: a registration that opened nothing leaves no consent", async () => {
    await registerAndDecide(testContext(), formOf("dragan", { email: "dragan@novi.test" }));
    expect(await database.sql`select from consents`).toHaveLength(0);
  });
});

async function names(): Promise<string[]> {
  const rows = await database.sql`
    select given_name from accounts join persons on persons.id = person_id order by given_name`;
  return rows.map((row) => row.given_name);
}
