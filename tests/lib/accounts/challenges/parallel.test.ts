import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { countLetters, forgetAccounts } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";
import { givePassword, mailedCode, typeCode, wrongCode } from "../../../support/signing-in";

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

describe("codes typed at the same time", () => {
  it("O2: of a hundred wrong ones exactly five are compared, and the owner is told once", async () => {
    const before = await compared();
    const wrong = await wrongCode(ctx, holder);
    const answers = await Promise.all(Array.from({ length: 100 }, () => typeCode(ctx, holder, wrong)));
    expect(answers.every(({ ok }) => !ok)).toBe(true);
    expect((await compared()) - before).toBe(5);
    expect(await database.sql`select attempts from challenges`).toEqual([{ attempts: 5 }]);
    expect(await countLetters(database.sql, "wrong-codes")).toBe(1);
    expect(await typeCode(ctx, holder, await mailedCode(ctx, holder))).toMatchObject({
      refusal: "no-tries-left",
    });
  });

  it("O3: of twenty right ones exactly one opens a session", async () => {
    const code = await mailedCode(ctx, holder);
    const answers = await Promise.all(Array.from({ length: 20 }, () => typeCode(ctx, holder, code)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.sql`select from sessions`).toHaveLength(1);
  });

  it("O2, O3: a right one among many wrong ones opens at most one session and never costs more than five tries", async () => {
    const [right, wrong] = [await mailedCode(ctx, holder), await wrongCode(ctx, holder)];
    const codes = Array.from({ length: 60 }, (_, place) => (place % 3 ? wrong : right));
    const answers = await Promise.all(codes.map((code) => typeCode(ctx, holder, code)));
    const opened = answers.filter(({ ok }) => ok).length;
    expect(opened).toBeLessThanOrEqual(1);
    expect(await database.sql`select from sessions`).toHaveLength(opened);
    const [row] = await database.sql`select attempts from challenges`;
    expect(row?.attempts).toBeLessThanOrEqual(5);
  });
});

async function compared(): Promise<number> {
  const [row] = await database.sql`select count(*)::int from audit_events where event = 'sign-in.code-wrong'`;
  return row?.count;
}
