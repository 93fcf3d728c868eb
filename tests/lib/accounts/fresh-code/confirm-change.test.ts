import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { confirmChange } from "#lib/accounts/fresh-code/confirm-change";
import { sendChangeCode } from "#lib/accounts/fresh-code/send-change-code";
import { confirmOwnership } from "#lib/accounts/ownership/confirm-ownership";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { clientOf, mailedCode, signedIn, signIn, wrongCode } from "../../../support/signing-in";

const database = useDatabase();

let ctx: TestContext;
let petar: Awaited<ReturnType<typeof signedIn>>;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  ctx = testContext();
  await forgetAccounts(database.sql);
  petar = await signedIn(ctx, "petar", { email: "petar@novi.test" });
  await database.sql`delete from outbox`;
  await database.sql`update sessions set code_typed_at = now() - interval '1 hour'`;
});

describe("a fresh code for a sensitive change", () => {
  it("goes to the account's address", async () => {
    expect(await sendChangeCode(petar.ctx)).toMatchObject({ ok: true });
    expect(await letters(database.sql)).toMatchObject([
      { kind: "one-time-code", recipient: "petar@novi.test" },
    ]);
    expect(await isFresh()).toBe(false);
  });

  it("makes the session's code a fresh one, and is put on record", async () => {
    await sendChangeCode(petar.ctx);
    expect(await confirm(await code())).toMatchObject({ ok: true });
    expect(await isFresh()).toBe(true);
    const rows = await database.sql`
      select event from audit_events where account_id = ${petar.accountId} order by id desc limit 2`;
    expect(rows.map(({ event }) => event)).toEqual(["change.confirmed", "change.code-sent"]);
  });

  it("serves once, and never another session of the account", async () => {
    await sendChangeCode(petar.ctx);
    const right = await code();
    const other = await clientOf(ctx, await signIn(ctx, "petar"));
    await database.sql`update sessions set code_typed_at = now() - interval '1 hour'`;
    expect(await confirmChange(other, right)).toMatchObject({ refusal: "no-challenge" });
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(right)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const [row] = await database.sql`
      select count(*)::int as fresh from sessions where code_typed_at > now() - interval '1 minute'`;
    expect(row?.fresh).toBe(1);
  });

  it("is not one that was sent for something else", async () => {
    await sendChangeCode(petar.ctx);
    expect(await confirmOwnership(petar.ctx, await code())).toMatchObject({ refusal: "no-challenge" });
  });

  it("O1: dies after five wrong ones, even if the sixth is right", async () => {
    await sendChangeCode(petar.ctx);
    const wrong = (await wrongCode(ctx, petar.ctx.client.sessionId)) as OneTimeCode;
    const right = await code();
    await Promise.all(Array.from({ length: 20 }, () => confirm(wrong)));
    expect(await confirm(right)).toMatchObject({ refusal: "no-tries-left" });
    expect(await isFresh()).toBe(false);
  });

  it("asked for again is the same, not sooner than after half a minute; a dead one gives way to a new one", async () => {
    await sendChangeCode(petar.ctx);
    const first = await code();
    expect(await sendChangeCode(petar.ctx)).toMatchObject({ refusal: "too-soon" });
    await database.sql`update challenges set last_sent_at = now() - interval '30 seconds'`;
    expect(await sendChangeCode(petar.ctx)).toMatchObject({ ok: true });
    expect(await code()).toBe(first);
    await database.sql`update challenges set expires_at = now()`;
    expect(await confirm(first)).toMatchObject({ refusal: "expired" });
    expect(await sendChangeCode(petar.ctx)).toMatchObject({ ok: true });
    expect(await confirm(await code())).toMatchObject({ ok: true });
  });
});

describe("a sign-in", () => {
  it("counts as a fresh code itself", async () => {
    await database.sql`delete from sessions`;
    await signIn(ctx, "petar");
    expect(await isFresh()).toBe(true);
  });
});

async function code(): Promise<OneTimeCode> {
  return (await mailedCode(ctx, petar.ctx.client.sessionId)) as OneTimeCode;
}

function confirm(typed: OneTimeCode) {
  return confirmChange(petar.ctx, typed);
}

async function isFresh(): Promise<boolean> {
  const [row] =
    await database.sql`select max(code_typed_at) > now() - interval '1 minute' as fresh from sessions`;
  return row?.fresh;
}
