import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import {
  clientOf,
  givePassword,
  mailedCode,
  signedIn,
  signIn,
  typeCode,
  wrongCode,
} from "../../../support/signing-in";
import { accountOf, ask, changeEmail, codeOf, confirm, lastCoreEvent } from "./changing";

const database = useDatabase();
const ON_FILE = "porodica.petrovic@primer.test";
const NEW = "petar.novi@primer.test";

let ctx: TestContext;
let petar: Awaited<ReturnType<typeof signedIn>>;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  ctx = testContext();
  await forgetAccounts(database.sql);
  petar = await signedIn(ctx, "petar");
  await database.sql`delete from outbox`;
});

describe("asking for another address", () => {
  it("R12: mails one code to the new address alone and changes nothing yet", async () => {
    expect(await ask(petar.ctx, NEW)).toMatchObject({ ok: true });
    expect(await letters(database.sql)).toMatchObject([{ kind: "one-time-code", recipient: NEW }]);
    expect(await accountOf(database.sql)).toMatchObject({ email: ON_FILE, version: 1 });
  });

  it("needs a code from the present address that is fresh in this very session", async () => {
    await database.sql`update sessions set code_typed_at = now() - interval '15 minutes'`;
    await signIn(ctx, "petar");
    await database.sql`delete from outbox`;
    expect(await ask(petar.ctx, NEW)).toMatchObject({ refusal: "code-needed" });
    expect(await letters(database.sql)).toEqual([]);
  });

  it("R2: is refused to a declared account, with a fresh code too", async () => {
    const declaredUntil = new Date(Date.now() + 60_000);
    const declared = { ...petar.ctx, client: { ...petar.ctx.client, declaredUntil } };
    expect(await ask(declared, NEW)).toMatchObject({ refusal: "declared" });
    expect(await letters(database.sql)).toEqual([]);
  });

  it("is refused for the address that the account has", async () => {
    expect(await ask(petar.ctx, ON_FILE)).toMatchObject({ refusal: "same-email" });
  });

  it("sends one letter however often the same is asked at once, and ends the code of another one", async () => {
    await Promise.all(Array.from({ length: 10 }, () => ask(petar.ctx, NEW)));
    expect(await letters(database.sql)).toHaveLength(1);
    const first = await codeOf(petar.ctx);
    await ask(petar.ctx, "petar.treci@primer.test");
    expect(await confirm(petar.ctx, first)).toMatchObject({ ok: false });
    expect((await accountOf(database.sql)).email).toBe(ON_FILE);
  });

  it("is counted: the sixth address of a day is refused", async () => {
    for (let place = 1; place <= 5; place += 1)
      expect(await ask(petar.ctx, `petar${place}@primer.test`)).toMatchObject({ ok: true });
    expect(await ask(petar.ctx, NEW)).toMatchObject({ refusal: "too-many-attempts" });
  });

  it("R8: takes an address that another account has, without a sign of it", async () => {
    await signedIn(ctx, "ana", { email: NEW });
    await changeEmail(petar.ctx, NEW);
    expect((await accountOf(database.sql)).email).toBe(NEW);
    expect((await accountOf(database.sql, "ana")).email).toBe(NEW);
  });
});

describe("the code typed for the new address", () => {
  it("S5: changes the address, ends all other sessions and keeps this one", async () => {
    await signIn(ctx, "petar");
    await changeEmail(petar.ctx, NEW);
    expect(await accountOf(database.sql)).toMatchObject({ email: NEW, version: 2 });
    expect(await database.sql`select id from sessions`).toEqual([{ id: petar.ctx.client.sessionId }]);
  });

  it("F9: tells the old address with the code for taking it back, the new one, and the one on file", async () => {
    await changeEmail(petar.ctx, NEW);
    await changeEmail(petar.ctx, "petar.treci@primer.test");
    const told = (await letters(database.sql)).filter(({ kind }) => kind !== "one-time-code");
    expect(told.map(({ kind, recipient, params }) => [kind, recipient, params.readBy])).toEqual(
      expect.arrayContaining([
        ["email-undo", ON_FILE, undefined],
        ["email-changed", NEW, "new"],
        ["email-undo", NEW, undefined],
        ["email-changed", "petar.treci@primer.test", "new"],
        ["email-changed", ON_FILE, "on-file"],
      ]),
    );
    expect(told).toHaveLength(5);
  });

  it("is told to the core system and put on record", async () => {
    await changeEmail(petar.ctx, NEW);
    expect(await lastCoreEvent(database.sql)).toEqual({
      kind: "email-changed",
      details: { email: NEW, undone: false },
    });
    const rows = await database.sql`
      select event from audit_events where account_id = ${petar.accountId} order by id desc limit 2`;
    expect(rows.map(({ event }) => event)).toEqual(["email-change.confirmed", "email-change.asked"]);
  });

  it("O10: ends a sign-in that was begun before, and its code is never sent", async () => {
    const holder = await givePassword(ctx, "petar");
    const code = await mailedCode(ctx, holder);
    await changeEmail(petar.ctx, NEW);
    expect(await typeCode(ctx, holder, code)).toMatchObject({ refusal: "no-challenge" });
  });

  it("O1: after five wrong ones is refused, though right", async () => {
    await ask(petar.ctx, NEW);
    const [right, wrong] = [await codeOf(petar.ctx), await wrongCode(ctx, petar.ctx.client.sessionId)];
    const answers = await Promise.all(Array.from({ length: 50 }, () => confirm(petar.ctx, wrong)));
    const compared = answers.filter((answer) => !answer.ok && answer.triesLeft !== undefined);
    expect(compared).toHaveLength(4);
    expect(await confirm(petar.ctx, right)).toMatchObject({ refusal: "no-tries-left" });
    expect((await accountOf(database.sql)).email).toBe(ON_FILE);
  });

  it("O3: typed twenty times at once changes the address once", async () => {
    await ask(petar.ctx, NEW);
    const right = await codeOf(petar.ctx);
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(petar.ctx, right)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await accountOf(database.sql)).toMatchObject({ email: NEW, version: 2 });
  });

  it("O5: past its time is refused", async () => {
    await ask(petar.ctx, NEW);
    const right = await codeOf(petar.ctx);
    await database.sql`update challenges set expires_at = now()`;
    expect(await confirm(petar.ctx, right)).toMatchObject({ refusal: "expired" });
  });

  it("O6: typed in another session is refused and does no harm to the first one", async () => {
    await ask(petar.ctx, NEW);
    const right = await codeOf(petar.ctx);
    const other = await clientOf(ctx, await signIn(ctx, "petar"));
    expect(await confirm(other, right)).toMatchObject({ refusal: "no-challenge" });
    expect(await confirm(petar.ctx, right)).toMatchObject({ ok: true });
  });

  it("never confirms an address that was asked for in another session meanwhile", async () => {
    const other = await clientOf(ctx, await signIn(ctx, "petar"));
    await ask(petar.ctx, NEW);
    const first = await codeOf(petar.ctx);
    await ask(other, "tudja@primer.test");
    expect(await confirm(petar.ctx, first)).toMatchObject({ refusal: "no-challenge" });
    expect((await accountOf(database.sql)).email).toBe(ON_FILE);
  });
});
