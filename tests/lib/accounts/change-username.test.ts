import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeUsername } from "#lib/accounts/change-username";
import { ownAccount } from "#lib/accounts/own-account";
import type { ClientContext } from "#lib/core/context";
import type { Username } from "#lib/identity/username";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { countLetters, forgetAccounts } from "../../support/outbox";
import { formOf, registerAndDecide } from "../../support/registering";
import { clientOf, signedIn, signIn } from "../../support/signing-in";

const database = useDatabase();

let ctx: TestContext;
let ana: ClientContext;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  await signedIn(ctx, "petar", { username: "petrovic" });
  await registerAndDecide(ctx, formOf("ana", { username: "petrovic" }));
  ana = await clientOf(ctx, await signIn(ctx, "petrovic2"));
});

describe("a client whose wanted username was taken (R6)", () => {
  it("R6: may choose another one once and signs in with it", async () => {
    expect(await ownAccount(ana)).toMatchObject({ username: "petrovic2", mayChangeUsername: true });
    expect(await change(ana, "ana.petrovic")).toMatchObject({ ok: true });
    expect(await ownAccount(ana)).toMatchObject({ username: "ana.petrovic", mayChangeUsername: false });
    expect(await signIn(ctx, "ana.petrovic")).toMatchObject({ onlyNewPassword: false });
    expect(await change(ana, "ana.druga")).toEqual({ ok: false, refusal: "not-allowed" });
    expect(await countLetters(database.sql, "username-changed")).toBe(1);
  });

  it("R6: keeps the choice when the next wish is taken as well", async () => {
    expect(await change(ana, "petrovic")).toEqual({ ok: false, refusal: "taken" });
    expect(await change(ana, "ana.petrovic")).toMatchObject({ ok: true });
  });

  it("R6: asking twenty times at once changes it once", async () => {
    const wishes = Array.from({ length: 20 }, (_, place) => change(ana, `ana.petrovic${place}`));
    const answers = await Promise.all(wishes);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await countLetters(database.sql, "username-changed")).toBe(1);
  });

  it("R6: may ask for ten names a day, so that nobody lists usernames there", async () => {
    for (let wish = 0; wish < 10; wish += 1)
      expect(await change(ana, "petrovic")).toMatchObject({ refusal: "taken" });
    expect(await change(ana, "ana.petrovic")).toMatchObject({ refusal: "too-many-attempts" });
  });

  it("R6: two who want one name at once: one gets it, the other may choose again", async () => {
    await registerAndDecide(ctx, formOf("mila", { username: "petrovic" }));
    const mila = await clientOf(ctx, await signIn(ctx, "petrovic3"));
    const answers = await Promise.all([change(ana, "lepo.ime"), change(mila, "lepo.ime")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: "taken" });
  });

  it("R6: who got the name as typed has nothing to change", async () => {
    const petar = await clientOf(ctx, await signIn(ctx, "petrovic"));
    expect(await change(petar, "novo.ime")).toEqual({ ok: false, refusal: "not-allowed" });
  });

  it("R7: may take the name of an account that nobody signed in to for a day", async () => {
    await registerAndDecide(ctx, formOf("mila", { username: "slobodno" }));
    expect(await change(ana, "slobodno")).toMatchObject({ refusal: "taken" });
    await database.sql`update accounts set created_at = now() - interval '25 hours'`;
    expect(await change(ana, "slobodno")).toMatchObject({ ok: true });
  });
});

function change(client: ClientContext, username: string) {
  return changeUsername(client, username as Username);
}
