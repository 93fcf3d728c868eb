import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findChallenge } from "#lib/accounts/challenges/find-challenge";
import { storePassword } from "#lib/accounts/password/store-password";
import { endAllSessions } from "#lib/accounts/sessions/end-sessions";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { inTransaction } from "#lib/core/context";
import { hashPassword } from "#lib/protection/hash-password";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { eventually } from "../../../support/mailbox";
import { countLetters, forgetAccounts } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";
import {
  clientOf,
  elsewhere,
  givePassword,
  mailedCode,
  typeCode,
  wrongCode,
} from "../../../support/signing-in";

const database = useDatabase();

let ctx: TestContext;
let holder: string;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  await registerAndDecide(ctx, formOf("petar"));
  holder = await givePassword(ctx, "petar");
});

describe("a one-time code", () => {
  it("opens one session in the browser that gave the password", async () => {
    const finished = await typeCode(ctx, holder, await mailedCode(ctx, holder));
    if (!finished.ok) throw new Error(finished.refusal);
    expect(await liveSession(ctx, finished.value.sessionToken)).toMatchObject({ givenName: "Petar" });
  });

  it("O1: is refused after five wrong ones, though it is right", async () => {
    const wrong = await wrongCode(ctx, holder);
    const lefts: (number | undefined)[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const refused = await typeCode(ctx, holder, wrong);
      expect(refused).toMatchObject({ refusal: "wrong-code" });
      if (!refused.ok) lefts.push(refused.triesLeft);
    }
    expect(lefts).toEqual([4, 3, 2, 1]);
    expect(await typeCode(ctx, holder, wrong)).toMatchObject({ refusal: "no-tries-left" });
    expect(await typeCode(ctx, holder, await mailedCode(ctx, holder))).toMatchObject({
      refusal: "no-tries-left",
    });
    expect(await database.sql`select from sessions`).toHaveLength(0);
  });

  it("L11: the owner is told of the right password with five wrong codes, once", async () => {
    const wrong = await wrongCode(ctx, holder);
    for (let turn = 0; turn < 7; turn += 1) await typeCode(ctx, holder, wrong);
    expect(await countLetters(database.sql, "wrong-codes")).toBe(1);
  });

  it("O4: serves once, also after sign-out", async () => {
    const code = await mailedCode(ctx, holder);
    const finished = await typeCode(ctx, holder, code);
    if (!finished.ok) throw new Error(finished.refusal);
    expect(await typeCode(ctx, holder, code)).toMatchObject({ refusal: "no-challenge" });
    await endAllSessions(await clientOf(ctx, finished.value));
    expect(await typeCode(ctx, holder, code)).toMatchObject({ refusal: "no-challenge" });
    expect(await database.sql`select from sessions`).toHaveLength(0);
  });

  it("O5: expires by the clock of the database", async () => {
    const code = await mailedCode(ctx, holder);
    await database.sql`update challenges set expires_at = now()`;
    expect(await typeCode(ctx, holder, code)).toEqual({ ok: false, refusal: "expired" });
    await database.sql`update challenges set expires_at = now() + interval '1 minute'`;
    expect(await typeCode(ctx, holder, code)).toMatchObject({ ok: true });
  });

  it("O6: typed in another browser it is refused, and the first browser's challenge is unharmed", async () => {
    const code = await mailedCode(ctx, holder);
    const other = await givePassword(elsewhere(ctx, "198.51.100.1"), "petar");
    for (const stranger of [other, "x".repeat(43), "", undefined])
      expect(await typeCode(ctx, stranger, code)).toMatchObject({ ok: false });
    expect(await findChallenge(ctx, "sign-in", holder)).toMatchObject({ triesLeft: 5, isExpired: false });
    expect(await typeCode(ctx, holder, code)).toMatchObject({ ok: true });
  });

  it("O6: does not serve for another purpose", async () => {
    await database.sql`update challenges set purpose = 'confirm-ownership'`;
    expect(await typeCode(ctx, holder, "123456")).toMatchObject({ refusal: "no-challenge" });
  });

  it("the page sees a masked address, the tries left and the time", async () => {
    await typeCode(ctx, holder, await wrongCode(ctx, holder));
    const view = await findChallenge(ctx, "sign-in", holder);
    expect(view).toMatchObject({ maskedEmail: "p•••••c@primer.test", triesLeft: 4, closedUntil: null });
  });
});

describe("between the two steps (O10)", () => {
  it("O10: a changed password ends the challenge", async () => {
    const code = await mailedCode(ctx, holder);
    await newPassword();
    expect(await typeCode(ctx, holder, code)).toMatchObject({ refusal: "no-challenge" });
  });

  it("O10: a disabled account ends the challenge", async () => {
    const code = await mailedCode(ctx, holder);
    await database.sql`update accounts set disabled_at = now()`;
    expect(await typeCode(ctx, holder, code)).toMatchObject({ refusal: "no-challenge" });
  });

  it("O10, S5: a password that changes while the code is being judged leaves no session", async () => {
    const code = await mailedCode(ctx, holder);
    const [changing, finished] = await inTransaction(ctx, async (tx) => {
      await storePassword(tx, await accountId(), await hashPassword(ctx, "neka sasvim nova lozinka 7"));
      const judged = typeCode(ctx, holder, code);
      await aStatementWaits();
      return ["committed", { judged }] as const;
    });
    expect(changing).toBe("committed");
    expect(await finished.judged).toMatchObject({ ok: false, refusal: "no-challenge" });
    expect(await database.sql`select from sessions`).toHaveLength(0);
  });
});

async function newPassword(): Promise<void> {
  const passwordHash = await hashPassword(ctx, "neka sasvim nova lozinka 7");
  await inTransaction(ctx, async (tx) => storePassword(tx, await accountId(), passwordHash));
}

async function accountId(): Promise<string> {
  const [row] = await database.sql`select id from accounts`;
  return row?.id;
}

async function aStatementWaits(): Promise<void> {
  await eventually("a statement that waits for a lock", async () => {
    const waiting = await database.sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return waiting.length > 0 || undefined;
  });
}
