import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { confirmOwnership } from "#lib/accounts/ownership/confirm-ownership";
import { liftDeclared } from "#lib/accounts/ownership/lift-declared";
import { sendOwnershipCode } from "#lib/accounts/ownership/send-ownership-code";
import { inTransaction } from "#lib/core/context";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { countLetters, forgetAccounts, letters } from "../../../support/outbox";
import { clientOf, mailedCode, signedIn, signIn, wrongCode } from "../../../support/signing-in";

const database = useDatabase();
const ON_FILE = "porodica.petrovic@primer.test";

let ctx: TestContext;
let petar: Awaited<ReturnType<typeof signedIn>>;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  petar = await signedIn(ctx, "petar", { email: "kolega@novi.test" });
  await database.sql`delete from outbox`;
});

describe("a declared account (R2)", () => {
  it("R2: sends its code to the address on file, not to the account's", async () => {
    expect(await sendOwnershipCode(petar.ctx)).toMatchObject({ ok: true });
    expect(await letters(database.sql)).toMatchObject([{ kind: "one-time-code", recipient: ON_FILE }]);
  });

  it("R2: is lifted by that code, and the owner is told", async () => {
    await sendOwnershipCode(petar.ctx);
    expect(await confirm(await mailedCode(ctx, petar.ctx.client.sessionId))).toMatchObject({ ok: true });
    const after = await clientOf(ctx, petar);
    expect(after.client.declaredUntil).toBeNull();
    expect(await countLetters(database.sql, "ownership-confirmed")).toBe(1);
  });

  it("R2: is lifted by the call centre, which is put on record as such", async () => {
    await inTransaction(ctx, (tx) => liftDeclared(tx, petar.accountId, "call-centre"));
    const lifted = await clientOf(ctx, petar);
    expect(lifted.client.declaredUntil).toBeNull();
    const [last] = await database.sql`
      select event, details from audit_events where account_id = ${petar.accountId} order by id desc limit 1`;
    expect(last).toEqual({ event: "account.ownership-confirmed", details: { by: "call-centre" } });
  });

  it("R2: is not lifted by the code of a sign-in, nor by a wrong one", async () => {
    await sendOwnershipCode(petar.ctx);
    expect(await confirm(await wrongCode(ctx, petar.ctx.client.sessionId))).toMatchObject({
      refusal: "wrong-code",
    });
    expect((await clientOf(ctx, petar)).client.declaredUntil).not.toBeNull();
  });

  it("O6: is not lifted in another session of the same account", async () => {
    await sendOwnershipCode(petar.ctx);
    const code = await mailedCode(ctx, petar.ctx.client.sessionId);
    const other = await clientOf(ctx, await signIn(ctx, "petar"));
    expect(await confirmOwnership(other, code as OneTimeCode)).toMatchObject({ refusal: "no-challenge" });
  });

  it("O1: five wrong codes end the challenge; its tries count for the account as well", async () => {
    await sendOwnershipCode(petar.ctx);
    const wrong = await wrongCode(ctx, petar.ctx.client.sessionId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(wrong)));
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "wrong-code")).toHaveLength(4);
    const [row] = await database.sql`select used from limits where most = 10 and within = 86400 and used = 5`;
    expect(row?.used).toBe(5);
  });

  it("O3: the code serves once, and twenty parallel ones tell the owner once", async () => {
    await sendOwnershipCode(petar.ctx);
    const code = await mailedCode(ctx, petar.ctx.client.sessionId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(code)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await countLetters(database.sql, "ownership-confirmed")).toBe(1);
  });

  it("asked for again it sends the same code, not sooner than after half a minute", async () => {
    await sendOwnershipCode(petar.ctx);
    expect(await sendOwnershipCode(petar.ctx)).toMatchObject({ refusal: "too-soon" });
    await database.sql`update challenges set last_sent_at = now() - interval '30 seconds'`;
    expect(await sendOwnershipCode(petar.ctx)).toMatchObject({ ok: true });
    const sent = await letters(database.sql);
    expect(sent.map(({ recipient }) => recipient)).toEqual([ON_FILE, ON_FILE]);
    expect(sent[0]?.params).toEqual(sent[1]?.params);
  });

  it("has nobody to send a code to when the insurer has no address", async () => {
    const jovan = await signedIn(ctx, "jovan");
    expect(await sendOwnershipCode(jovan.ctx)).toEqual({ ok: false, refusal: "no-address" });
  });
});

function confirm(code: string) {
  return confirmOwnership(petar.ctx, code as OneTimeCode);
}
