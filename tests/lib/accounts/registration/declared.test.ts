import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deliverLater } from "#lib/mail/deliver";
import { DECLARED_FOR } from "#lib/protection/limits";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";
import { clientOf, signedIn, signIn } from "../../../support/signing-in";

const database = useDatabase();
const ON_FILE = "porodica.petrovic@primer.test";
const other = formOf("petar", { email: "kolega@novi.test" });

beforeAll(() => seedSampleClients(testContext()));

beforeEach(() => forgetAccounts(database.sql));

describe("a registration with another e-mail than the one on file (R2)", () => {
  it("R2: is told to the address on file at once", async () => {
    await registerAndDecide(testContext(), other);
    expect(await letters(database.sql, ON_FILE)).toMatchObject([{ kind: "registration-notice" }]);
    expect(await letters(database.sql, "kolega@novi.test")).toMatchObject([{ kind: "account-opened" }]);
  });

  it("R2: is told to every address on file", async () => {
    const { sql } = database;
    await sql`insert into person_emails select person_id, 'stara@primer.test' from person_emails join persons on id = person_id where given_name = 'Petar'`;
    await registerAndDecide(testContext(), other);
    await sql`delete from person_emails where email = 'stara@primer.test'`;
    expect(await letters(sql, "stara@primer.test")).toMatchObject([{ kind: "registration-notice" }]);
    expect(await letters(sql, ON_FILE)).toMatchObject([{ kind: "registration-notice" }]);
  });

  it("R2: is told though strangers filled that mailbox's day with letters before", async () => {
    const ctx = testContext();
    const bomb = { to: ON_FILE, params: { usernames: [] } };
    while (await deliverLater(ctx, "username-reminder", bomb));
    await registerAndDecide(ctx, other);
    const kinds = (await letters(database.sql, ON_FILE)).map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe("registration-notice");
  });

  it("R2: starts as declared for 72 hours by the clock of the database", async () => {
    await registerAndDecide(testContext(), other);
    expect(await secondsDeclared()).toBe(DECLARED_FOR);
    const petar = await clientOf(testContext(), await signIn(testContext(), "petar"));
    expect(petar.client.declaredUntil).toBeInstanceOf(Date);
    await database.sql`update accounts set declared_until = now()`;
    const later = await clientOf(testContext(), await signIn(testContext(), "petar"));
    expect(later.client.declaredUntil).toBeNull();
  });

  it("R2: signing in does not lift it", async () => {
    await signedIn(testContext(), "petar", { email: "kolega@novi.test" });
    const again = await clientOf(testContext(), await signIn(testContext(), "petar"));
    expect(again.client.declaredUntil).toBeInstanceOf(Date);
  });

  it("R2: gets its whole 72 hours though an unused account of the same person is replaced", async () => {
    await registerAndDecide(testContext(), other);
    await database.sql`update accounts set declared_until = now() - interval '1 day'`;
    await registerAndDecide(testContext(), formOf("petar", { email: "drugi@novi.test" }));
    expect(await secondsDeclared()).toBe(DECLARED_FOR);
    expect((await letters(database.sql, ON_FILE)).map(({ kind }) => kind)).toEqual([
      "registration-notice",
      "registration-notice",
    ]);
  });
});

describe("an account is not declared (R2)", () => {
  it.each([
    ["registered by the e-mail on file", formOf("petar", { policyNumber: null })],
    ["registered by policy with the e-mail on file", formOf("petar")],
    ["of a person without any e-mail on file", formOf("jovan", { email: "jovan@novi.test" })],
  ])("R2: %s", async (_, form) => {
    await registerAndDecide(testContext(), form);
    expect(await database.sql`select declared_until from accounts`).toEqual([{ declared_until: null }]);
    expect(await letters(database.sql)).toMatchObject([{ kind: "account-opened", recipient: form.email }]);
  });
});

/** To the minute. */
async function secondsDeclared(): Promise<number> {
  const [row] = await database.sql<{ seconds: number }[]>`
    select (round(extract(epoch from declared_until - now()) / 60) * 60)::int as seconds from accounts`;
  return row?.seconds ?? 0;
}
