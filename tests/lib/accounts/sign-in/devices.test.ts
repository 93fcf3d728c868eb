import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { countLetters, forgetAccounts, letters } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";
import { elsewhere, signIn } from "../../../support/signing-in";

const database = useDatabase();
const CHROME =
  "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";

let ctx: TestContext;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  await registerAndDecide(ctx, formOf("petar"));
});

describe("a browser that signs in (L11)", () => {
  it("L11: is told to the owner when the account was never used in it, the very first one apart", async () => {
    await signIn(ctx, "petar");
    expect(await countLetters(database.sql, "new-device")).toBe(0);
    await signIn({ ...ctx, visitor: { ...ctx.visitor, userAgent: CHROME } }, "petar");
    expect((await letters(database.sql)).filter(({ kind }) => kind === "new-device")).toMatchObject([
      {
        recipient: "porodica.petrovic@primer.test",
        params: { username: "petar", browser: "Chrome, Android" },
      },
    ]);
  });

  it("L11: is not told again when it comes back", async () => {
    const { deviceToken } = await signIn(ctx, "petar");
    await signIn(ctx, "petar");
    const again = await signIn(elsewhere(ctx, "198.51.100.1", deviceToken), "petar");
    expect(again.deviceToken).toBeNull();
    expect(await countLetters(database.sql, "new-device")).toBe(1);
    expect(await database.sql`select from devices`).toHaveLength(2);
  });

  it("L11: known for one account it is still new for another", async () => {
    await registerAndDecide(ctx, formOf("ana"));
    await signIn(ctx, "ana");
    const { deviceToken } = await signIn(ctx, "petar");
    await signIn(elsewhere(ctx, "198.51.100.1", deviceToken), "ana");
    expect(await countLetters(database.sql, "new-device")).toBe(1);
  });

  it("L3: gets a token for every account, so that who used it before is no known browser of the next", async () => {
    await registerAndDecide(ctx, formOf("ana"));
    const his = await signIn(ctx, "petar");
    const hers = await signIn(elsewhere(ctx, "198.51.100.1", his.deviceToken), "ana");
    expect(hers.deviceToken).toMatch(/^[\w-]{43}$/);
    expect(hers.deviceToken).not.toBe(his.deviceToken);
    await signIn(elsewhere(ctx, "198.51.100.2", his.deviceToken), "ana");
    expect(await countLetters(database.sql, "new-device")).toBe(1);
  });

  it("L3: what the database keeps of its token does not make anybody a known browser", async () => {
    const { deviceToken } = await signIn(ctx, "petar");
    const [row] =
      await database.sql`select devices::text as line, encode(token_hash, 'hex') as hash from devices`;
    expect(row?.line).not.toContain(deviceToken);
    await signIn(elsewhere(ctx, "198.51.100.1", row?.hash), "petar");
    expect(await countLetters(database.sql, "new-device")).toBe(1);
  });

  it("R12: of its name only known words reach a letter", async () => {
    await signIn(ctx, "petar");
    const userAgent = "<b>kupi</b> https://evil.test Firefox/140.0 Windows NT";
    await signIn({ ...ctx, visitor: { ...ctx.visitor, userAgent } }, "petar");
    const [letter] = (await letters(database.sql)).filter(({ kind }) => kind === "new-device");
    expect(letter?.params.browser).toBe("Firefox, Windows");
  });
});
