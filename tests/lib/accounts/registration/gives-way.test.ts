import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";
import { signIn } from "../../../support/signing-in";

const database = useDatabase();
const byPolicy = formOf("petar", { email: "pogresna@novi.test" });
const byOtherPolicyMail = formOf("petar", { email: "druga@novi.test" });
const byEmail = formOf("petar", { policyNumber: null });

beforeAll(() => seedSampleClients(testContext()));

beforeEach(() => forgetAccounts(database.sql));

describe("an account whose mailbox was never proven (R7)", () => {
  it("R7: gives way to a new registration with the same proof and frees its name", async () => {
    await registerAndDecide(testContext(), byPolicy);
    await registerAndDecide(testContext(), byOtherPolicyMail);
    expect(await accounts()).toEqual([{ username: "petar", email: "druga@novi.test", proof: "policy" }]);
  });

  it("R7: gives way to one with the stronger proof", async () => {
    await registerAndDecide(testContext(), byPolicy);
    await registerAndDecide(testContext(), byEmail);
    expect(await accounts()).toMatchObject([
      { email: "porodica.petrovic@primer.test", proof: "email-on-file" },
    ]);
  });

  it("R7: does not give way to one with the weaker proof", async () => {
    await registerAndDecide(testContext(), byEmail);
    await registerAndDecide(testContext(), byPolicy);
    expect(await accounts()).toMatchObject([
      { email: "porodica.petrovic@primer.test", proof: "email-on-file" },
    ]);
    const kinds = (await letters(database.sql)).map(({ kind }) => kind);
    expect(kinds).toEqual(["account-opened", "already-registered"]);
  });

  it("R7: no longer gives way once somebody signed in", async () => {
    await registerAndDecide(testContext(), byPolicy);
    await signIn(testContext(), "petar");
    await registerAndDecide(testContext(), byEmail);
    expect(await accounts()).toMatchObject([{ email: "pogresna@novi.test" }]);
    expect(await letters(database.sql, "porodica.petrovic@primer.test")).toMatchObject([
      { kind: "registration-notice" },
      { kind: "already-registered" },
    ]);
  });

  it("R7: a closed account gives way to its owner by the address on file", async () => {
    await registerAndDecide(testContext(), byPolicy);
    await database.sql`update accounts set disabled_at = now()`;
    await registerAndDecide(testContext(), byEmail);
    expect(await accounts()).toMatchObject([{ email: "porodica.petrovic@primer.test" }]);
  });

  it("R7: a closed account does not give way to a policy number while an address is on file", async () => {
    await registerAndDecide(testContext(), byPolicy);
    await database.sql`update accounts set disabled_at = now()`;
    await registerAndDecide(testContext(), {
      ...byPolicy,
      email: "druga@novi.test" as typeof byPolicy.email,
    });
    expect(await accounts()).toMatchObject([{ email: "pogresna@novi.test" }]);
  });
});

describe("the username of an account that nobody signed in to (R7)", () => {
  beforeEach(() => registerAndDecide(testContext(), formOf("petar", { username: "lepo-ime" })));

  it("R7: is reserved for 24 hours", async () => {
    await database.sql`update accounts set created_at = now() - interval '24 hours' + interval '1 minute'`;
    await registerAndDecide(testContext(), formOf("mila", { username: "lepo-ime" }));
    expect(await usernameOf("mila.savic@primer.test")).toBe("lepo-ime2");
  });

  it("R7: is free after that, and its holder is told the new one", async () => {
    await database.sql`update accounts set created_at = now() - interval '24 hours' - interval '1 minute'`;
    await database.sql`delete from outbox`;
    await registerAndDecide(testContext(), formOf("mila", { username: "lepo-ime" }));
    expect(await usernameOf("mila.savic@primer.test")).toBe("lepo-ime");
    expect(await usernameOf("porodica.petrovic@primer.test")).toBe("lepo-ime2");
    expect(await letters(database.sql, "porodica.petrovic@primer.test")).toMatchObject([
      { kind: "username-changed", params: { username: "lepo-ime2" } },
    ]);
    expect(await signIn(testContext(), "lepo-ime2")).toMatchObject({ onlyNewPassword: false });
  });

  it("R7: stays with one who signed in, for ever", async () => {
    await signIn(testContext(), "lepo-ime");
    await database.sql`update accounts set created_at = now() - interval '9 years'`;
    await registerAndDecide(testContext(), formOf("mila", { username: "lepo-ime" }));
    expect(await usernameOf("porodica.petrovic@primer.test")).toBe("lepo-ime");
  });
});

async function accounts() {
  const rows = await database.sql`select username, email, proof from accounts`;
  return rows.map((row) => ({ ...row }));
}

async function usernameOf(email: string): Promise<string> {
  const [row] = await database.sql`select username from accounts where email = ${email}`;
  return row?.username;
}
