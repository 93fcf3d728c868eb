import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findChallenge } from "#lib/accounts/challenges/find-challenge";
import { sendCodeAgain } from "#lib/accounts/challenges/send-code-again";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { countLetters, forgetAccounts } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";
import {
  elsewhere,
  givePassword,
  mailedCode,
  signIn,
  typeCode,
  wrongCode,
} from "../../../support/signing-in";

const database = useDatabase();

let ctx: TestContext;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  await registerAndDecide(ctx, formOf("petar"));
});

describe("ten wrong codes of an account within a day", () => {
  it("O7: close its second step for 24 hours, over several challenges and browsers", async () => {
    const before = await compared();
    await guess(ctx, 5);
    await guess(elsewhere(ctx, "198.51.100.1"), 4);
    const last = await guess(elsewhere(ctx, "198.51.100.2"), 1);
    expect(last).toMatchObject({ refusal: "second-step-closed" });
    expect(await compared()).toBe(before + 10);
    const holder = await givePassword(ctx, "petar");
    expect(await typeCode(ctx, holder, await mailedCode(ctx, holder))).toMatchObject({
      refusal: "second-step-closed",
    });
    expect(await findChallenge(ctx, "sign-in", holder)).toHaveProperty("closedUntil", expect.any(Date));
    expect(await hoursClosed()).toBe(24);
  });

  it("O7: a hundred parallel guesses over twenty challenges compare ten codes", async () => {
    const before = await compared();
    const holders = await Promise.all(
      Array.from({ length: 20 }, (_, place) => givePassword(elsewhere(ctx, `198.51.100.${place}`), "petar")),
    );
    const tries = await Promise.all(
      holders.map(async (holder) => ({ holder, code: await wrongCode(ctx, holder) })),
    );
    const guesses = tries.flatMap((guessed) => Array.from({ length: 5 }, () => guessed));
    await Promise.all(guesses.map(({ holder, code }) => typeCode(ctx, holder, code)));
    expect(await compared()).toBe(before + 10);
    expect(await countLetters(database.sql, "second-step-closed")).toBe(1);
  });

  it("O7: the owner is told, other sessions live on, and the first step answers as always", async () => {
    const { sessionToken } = await signIn(ctx, "petar");
    await guess(ctx, 5);
    await guess(ctx, 5);
    expect(await countLetters(database.sql, "second-step-closed")).toBe(1);
    expect(await liveSession(ctx, sessionToken)).not.toBeNull();
    expect(await givePassword(ctx, "petar")).toMatch(/^[\w-]{43}$/);
  });

  it("O7: neither a new sign-in nor sending again resets the count", async () => {
    await guess(ctx, 5);
    const holder = await givePassword(ctx, "petar");
    await typeCode(ctx, holder, await wrongCode(ctx, holder));
    await database.sql`update challenges set last_sent_at = now() - interval '1 minute'`;
    expect(await sendCodeAgain(ctx, "sign-in", holder)).toMatchObject({ ok: true });
    expect(await findChallenge(ctx, "sign-in", holder)).toMatchObject({ triesLeft: 4 });
    await guess(ctx, 4);
    expect(await closed()).toBe(true);
  });

  it("O7: a completed sign-in in between does not reset it either", async () => {
    await guess(ctx, 5);
    await signIn(ctx, "petar");
    await guess(ctx, 5);
    expect(await closed()).toBe(true);
  });

  it("O7: close it for 24 hours from the last of them, not from the first", async () => {
    await guess(ctx, 5);
    await database.sql`update limits set resets_at = now() + interval '1 hour' where most = 10 and within = 86400`;
    await guess(ctx, 5);
    expect(await hoursClosed()).toBe(24);
  });

  it("opens again after the day", async () => {
    await guess(ctx, 5);
    await guess(ctx, 5);
    await database.sql`update limits set resets_at = now()`;
    expect(await signIn(ctx, "petar")).toMatchObject({ onlyNewPassword: false });
  });
});

/** Types that many wrong codes at a challenge of its own; the last answer. */
async function guess(at: TestContext, times: number) {
  const holder = await givePassword(at, "petar");
  const wrong = await wrongCode(at, holder);
  for (let turn = 1; turn < times; turn += 1) await typeCode(at, holder, wrong);
  return typeCode(at, holder, wrong);
}

async function closed(): Promise<boolean> {
  const holder = await givePassword(ctx, "petar");
  return (await findChallenge(ctx, "sign-in", holder))?.closedUntil !== null;
}

async function compared(): Promise<number> {
  const [row] = await database.sql`select count(*)::int from audit_events where event = 'sign-in.code-wrong'`;
  return row?.count;
}

async function hoursClosed(): Promise<number> {
  const [row] = await database.sql`
    select round(extract(epoch from resets_at - now()) / 3600)::int as hours from limits where used >= most`;
  return row?.hours;
}
