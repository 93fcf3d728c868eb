import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { putRecords } from "#db/demo/builders";
import { withControlDigit } from "#db/demo/fictional-jmbg";
import { decideRegistration } from "#lib/accounts/registration/decide-registration";
import { register } from "#lib/accounts/registration/register";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { countLetters, forgetAccounts, letters } from "../../../support/outbox";
import { formOf, takenIn } from "../../../support/registering";
import { elsewhere, signIn } from "../../../support/signing-in";

const database = useDatabase();

beforeAll(() => seedSampleClients(testContext()));

beforeEach(() => forgetAccounts(database.sql));

describe("twenty identical submissions at once (R5)", () => {
  it("R5: five are taken in, as many as a JMBG has in a day, and one account with one letter comes of them", async () => {
    const ctx = testContext();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        register(elsewhere(ctx, `198.51.100.${place}`), formOf("petar")),
      ),
    );
    const ids = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    expect(ids).toHaveLength(5);
    await Promise.all(ids.map((id) => decideRegistration(ctx, id)));
    await expectOneAccountOneLetter(ctx);
  });

  it("R5: twenty that were taken in and are decided at once open one account with one letter", async () => {
    const ctx = testContext();
    await copies(await takenIn(ctx, formOf("petar")), 19);
    const rows = await database.sql<{ id: string }[]>`select id from registrations`;
    expect(rows).toHaveLength(20);
    await Promise.all(rows.map(({ id }) => decideRegistration(ctx, id)));
    await expectOneAccountOneLetter(ctx);
    expect(
      await database.sql`select outcome, count(*)::int from registrations group by 1 order by 1`,
    ).toEqual([
      { outcome: "opened", count: 1 },
      { outcome: "repeated", count: 19 },
    ]);
  });

  it("R5: twenty that match nobody are answered by one letter", async () => {
    const ctx = testContext();
    await copies(await takenIn(ctx, formOf("dragan", { email: "dragan@novi.test" })), 19);
    const rows = await database.sql<{ id: string }[]>`select id from registrations`;
    await Promise.all(rows.map(({ id }) => decideRegistration(ctx, id)));
    expect(await letters(database.sql)).toHaveLength(1);
  });
});

describe("twenty persons at once with one username (R5, R6)", () => {
  it("R5, R6: get twenty accounts, one with the name as typed, the others with the nearest free ones", async () => {
    const ctx = testContext();
    const ids = await Promise.all(Array.from({ length: 20 }, (_, place) => takenInAsPerson(ctx, place)));
    await Promise.all(ids.map((id) => decideRegistration(ctx, id)));
    const rows =
      await database.sql`select username, may_change_username from accounts order by length(username), username`;
    const numbered = Array.from({ length: 19 }, (_, place) => `milica${place + 2}`);
    expect(rows.map(({ username }) => username)).toEqual(["milica", ...numbered]);
    expect(rows.map((row) => row.may_change_username)).toEqual([false, ...numbered.map(() => true)]);
    expect(await countLetters(database.sql, "account-opened")).toBe(20);
  });

  it("R6: the letter tells the name that was given and that the wanted one was taken", async () => {
    const ctx = testContext();
    for (const place of [0, 1]) await decideRegistration(ctx, await takenInAsPerson(ctx, place));
    expect(await letters(database.sql, "osoba1@primer.test")).toMatchObject([
      { kind: "account-opened", params: { username: "milica2", wantedUsernameWasTaken: true } },
    ]);
  });
});

async function expectOneAccountOneLetter(ctx: TestContext): Promise<void> {
  expect(await database.sql`select username, may_change_username from accounts`).toEqual([
    { username: "petar", may_change_username: false },
  ]);
  expect(await letters(database.sql)).toMatchObject([{ kind: "account-opened" }]);
  expect(await signIn(ctx, "petar")).toMatchObject({ onlyNewPassword: false });
}

async function copies(id: string, count: number): Promise<void> {
  await database.sql`
    insert into registrations (jmbg_index, policy_number_key, email, username, password_hash, request_number, fingerprint, notice_version, notice_hash)
    select jmbg_index, policy_number_key, email, username, password_hash, request_number, fingerprint, notice_version, notice_hash
    from registrations, generate_series(1, ${count}) where id = ${id}`;
}

/** A person of their own in the register, who wants to be called milica. */
async function takenInAsPerson(ctx: TestContext, place: number): Promise<string> {
  const jmbg = someJmbg(place);
  const email = `osoba${place}@primer.test`;
  await putRecords(ctx, "persons", [
    { id: `K-${jmbg.slice(-6)}`, jmbg, givenName: "Milica", familyName: "Ilić", emails: [email] },
  ]);
  const form = formOf("mila", { jmbg, email, username: "milica", policyNumber: null });
  return takenIn(elsewhere(ctx, `203.0.113.${place}`), form);
}

function someJmbg(place: number): string {
  return withControlDigit(`010199071${String(place).padStart(3, "0")}`) ?? someJmbg(place + 500);
}
