import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setPassword } from "#lib/accounts/recovery/set-password";
import { startSignIn } from "#lib/accounts/sign-in/start-sign-in";
import type { ClientContext } from "#lib/core/context";
import { passwordIn, recover } from "../../../support/asking-recovery";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { formOf, PASSWORD, registerAndDecide } from "../../../support/registering";
import { clientOf, givePassword, mailedCode, signIn, typeCode } from "../../../support/signing-in";

const database = useDatabase();
const MILA = "mila.savic@primer.test";
const NEW = "sedam belih guba u Tari";

let ctx: TestContext;
let choosing: ClientContext;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  await registerAndDecide(ctx, formOf("mila"));
  await signIn(ctx, "mila");
  await recover(ctx, "password", { email: MILA });
  const [letter] = (await letters(database.sql)).filter(({ kind }) => kind === "temporary-password");
  choosing = await clientOf(ctx, await signIn(ctx, "mila", passwordIn(ctx, letter)));
  await database.sql`delete from outbox`;
});

describe("setPassword", () => {
  it("F5, S5: sets the new password and ends all sessions, this one too", async () => {
    expect(await database.sql`select from sessions`).toHaveLength(2);
    expect(await setPassword(choosing, NEW)).toMatchObject({ ok: true });
    expect(await database.sql`select from sessions`).toHaveLength(0);
    expect(await tryIn(PASSWORD)).toMatchObject({ ok: false });
    expect(await signIn(ctx, "mila", NEW)).toMatchObject({ onlyNewPassword: false });
  });

  it("F6: of twenty parallel choices exactly one is taken", async () => {
    const choices = Array.from({ length: 20 }, (_, place) => `${NEW} ${place}`);
    const answers = await Promise.all(choices.map((choice) => setPassword(choosing, choice)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await letters(database.sql)).filter(({ kind }) => kind === "password-changed")).toHaveLength(1);
  });

  it("F5: refuses a session that a whole sign-in opened", async () => {
    const whole = await clientOf(ctx, await signIn(ctx, "mila"));
    expect(await setPassword(whole, NEW)).toEqual({ ok: false, refusal: "no-session" });
    expect(await tryIn(PASSWORD)).toMatchObject({ ok: true });
  });

  it("F10: refuses the same password and weak ones, and the choice stays open", async () => {
    expect(await setPassword(choosing, PASSWORD)).toEqual({ ok: false, refusal: "same-password" });
    expect(await setPassword(choosing, "kratka")).toEqual({ ok: false, refusal: "too-short" });
    expect(await setPassword(choosing, NEW)).toMatchObject({ ok: true });
  });

  it("F9: is told to the owner", async () => {
    await setPassword(choosing, NEW);
    expect(await letters(database.sql)).toMatchObject([{ kind: "password-changed", recipient: MILA }]);
  });

  it("O10: ends codes that were asked for with the old password", async () => {
    const holder = await givePassword(ctx, "mila");
    const code = await mailedCode(ctx, holder);
    await setPassword(choosing, NEW);
    expect(await typeCode(ctx, holder, code)).toMatchObject({ refusal: "no-challenge" });
  });
});

function tryIn(password: string) {
  return startSignIn(ctx, { username: "mila", password, returnTo: null });
}
