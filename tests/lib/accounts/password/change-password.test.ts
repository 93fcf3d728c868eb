import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changePassword } from "#lib/accounts/password/change-password";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { startSignIn } from "#lib/accounts/sign-in/start-sign-in";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { PASSWORD } from "../../../support/registering";
import { signedIn, signIn } from "../../../support/signing-in";

const database = useDatabase();
const NEW = "sedam belih guba u Tari";
const input = { currentPassword: PASSWORD, newPassword: NEW };

let ctx: TestContext;
let petar: Awaited<ReturnType<typeof signedIn>>;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  petar = await signedIn(ctx, "petar", { email: "petar@novi.test" });
});

describe("changePassword", () => {
  it("F10: asks for the current password and sets the new one", async () => {
    expect(await changePassword(petar.ctx, input)).toMatchObject({ ok: true });
    expect(await startSignIn(ctx, { username: "petar", password: PASSWORD, returnTo: null })).toMatchObject({
      ok: false,
    });
    expect(await signIn(ctx, "petar", NEW)).toMatchObject({ onlyNewPassword: false });
  });

  it("F10: refuses a wrong current password, which changes nothing and is put on record", async () => {
    const wrong = { ...input, currentPassword: "pogrešna lozinka" };
    expect(await changePassword(petar.ctx, wrong)).toEqual({ ok: false, refusal: "wrong-password" });
    expect(await signIn(ctx, "petar")).toMatchObject({ onlyNewPassword: false });
    expect(await events()).toContain("password.refused");
  });

  it("F10: refuses the same password", async () => {
    const same = { currentPassword: PASSWORD, newPassword: PASSWORD };
    expect(await changePassword(petar.ctx, same)).toEqual({ ok: false, refusal: "same-password" });
  });

  it.each([
    ["kratka", "too-short"],
    ["petar petar petar petar", "contains-username"],
    ["osiguranje2026", "too-weak"],
  ])("F10: refuses %j by the same rules as at registration", async (newPassword, refusal) => {
    expect(await changePassword(petar.ctx, { ...input, newPassword })).toEqual({ ok: false, refusal });
  });

  it("F10: of fifty parallel wrong current passwords ten are verified; then also the right one must wait", async () => {
    const wrong = { ...input, currentPassword: "pogrešna lozinka" };
    const answers = await Promise.all(Array.from({ length: 50 }, () => changePassword(petar.ctx, wrong)));
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "wrong-password")).toHaveLength(10);
    expect(await changePassword(petar.ctx, input)).toMatchObject({ refusal: "too-many-attempts" });
    expect(await signIn(ctx, "petar")).toMatchObject({ onlyNewPassword: false });
  });

  it("S5: ends all other sessions of the account, keeps this one, and nobody else's", async () => {
    const [other, ana] = [await signIn(ctx, "petar"), await signedIn(ctx, "ana")];
    await changePassword(petar.ctx, input);
    expect(await liveSession(ctx, other.sessionToken)).toBeNull();
    expect(await liveSession(ctx, petar.sessionToken)).not.toBeNull();
    expect(await liveSession(ctx, ana.sessionToken)).not.toBeNull();
  });

  it("F9: is told at the account's address and at the one on file", async () => {
    await database.sql`delete from outbox`;
    await changePassword(petar.ctx, input);
    const told = (await letters(database.sql)).map(({ kind, recipient }) => `${kind} ${recipient}`);
    expect(told.sort()).toEqual([
      "password-changed petar@novi.test",
      "password-changed porodica.petrovic@primer.test",
    ]);
  });

  it("D5: is undone as a whole, letters and record too, when a part of it fails", async () => {
    await database.sql`create function fail() returns trigger language plpgsql as 'begin raise exception ''broken''; end'`;
    await database.sql`create trigger fail before delete on sessions execute function fail()`;
    await database.sql`delete from outbox`;
    const before = await events();
    await expect(changePassword(petar.ctx, input)).rejects.toThrow();
    await database.sql`drop function fail cascade`;
    expect(await letters(database.sql)).toEqual([]);
    expect(await events()).toEqual(before);
    expect(await signIn(ctx, "petar")).toMatchObject({ onlyNewPassword: false });
  });
});

async function events(): Promise<string[]> {
  const rows = await database.sql`
    select event from audit_events where account_id = ${petar.accountId} order by id`;
  return rows.map(({ event }) => event);
}
