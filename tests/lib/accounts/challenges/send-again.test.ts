import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sendCodeAgain } from "#lib/accounts/challenges/send-code-again";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { countLetters, forgetAccounts, letters } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";
import { givePassword, mailedCode, typeCode } from "../../../support/signing-in";

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

describe("sending the code again", () => {
  it("O7: sends the same code, so that letters which overtake each other stay valid", async () => {
    const code = await mailedCode(ctx, holder);
    await aWhileLater();
    expect(await sendAgain()).toMatchObject({ ok: true });
    const codes = (await letters(database.sql)).filter(({ kind }) => kind === "one-time-code");
    expect(codes).toHaveLength(2);
    expect(codes[0]?.params).toEqual(codes[1]?.params);
    expect(await typeCode(ctx, holder, code)).toMatchObject({ ok: true });
  });

  it("works after 30 seconds, not before", async () => {
    expect(await sendAgain()).toEqual({ ok: false, refusal: "too-soon" });
    await database.sql`update challenges set last_sent_at = now() - interval '15 seconds'`;
    expect(await sendAgain()).toMatchObject({ refusal: "too-soon" });
    await database.sql`update challenges set last_sent_at = now() - interval '30 seconds'`;
    expect(await sendAgain()).toMatchObject({ ok: true });
  });

  it("pressed twenty times at once it sends one letter", async () => {
    await aWhileLater();
    const answers = await Promise.all(Array.from({ length: 20 }, sendAgain));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await countLetters(database.sql, "one-time-code")).toBe(2);
  });

  it("sends at most five an hour for an account, over several challenges", async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      holder = await givePassword(ctx, "petar");
      await aWhileLater();
      expect(await sendAgain()).toMatchObject({ ok: true });
    }
    await aWhileLater();
    expect(await sendAgain()).toMatchObject({ refusal: "too-many-attempts", until: expect.any(Date) });
  });

  it("sends at most twenty a day", async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      await aWhileLater();
      expect(await sendAgain()).toMatchObject({ ok: true });
      await database.sql`update limits set resets_at = now() where within = 3600`;
    }
    await aWhileLater();
    expect(await sendAgain()).toMatchObject({ refusal: "too-many-attempts" });
  });

  it("says so when there is nothing to send again", async () => {
    expect(await sendCodeAgain(ctx, "sign-in", "x".repeat(43))).toMatchObject({ refusal: "no-challenge" });
    await aWhileLater();
    await database.sql`update challenges set expires_at = now()`;
    expect(await sendAgain()).toMatchObject({ refusal: "expired" });
    await database.sql`update challenges set used_at = now()`;
    expect(await sendAgain()).toMatchObject({ refusal: "no-challenge" });
  });
});

function sendAgain() {
  return sendCodeAgain(ctx, "sign-in", holder);
}

async function aWhileLater(): Promise<void> {
  await database.sql`update challenges set last_sent_at = now() - interval '1 minute'`;
}
