import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { SESSION } from "#lib/protection/limits";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { signedIn, signIn } from "../../../support/signing-in";

const database = useDatabase();

let ctx: TestContext;
let token: string;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  token = (await signedIn(ctx, "petar")).sessionToken;
});

describe("a session", () => {
  it("S4: ends after twenty idle minutes by the clock of the database", async () => {
    await lastSeen("19 minutes 30 seconds");
    expect(await liveSession(ctx, token)).not.toBeNull();
    await lastSeen("20 minutes");
    expect(await liveSession(ctx, token)).toBeNull();
  });

  it("S4: lives on while its client visits", async () => {
    for (let visit = 0; visit < 3; visit += 1) {
      await lastSeen("15 minutes");
      expect(await liveSession(ctx, token)).not.toBeNull();
    }
    const [row] =
      await database.sql`select last_seen_at > now() - interval '1 minute' as fresh from sessions`;
    expect(row?.fresh).toBe(true);
  });

  it("S4: ends eight hours after it began, however busy", async () => {
    const [row] = await database.sql`
      select round(extract(epoch from expires - created_at))::int as seconds from sessions`;
    expect(row?.seconds).toBe(8 * 3600);
    await database.sql`update sessions set expires = now()`;
    expect(await liveSession(ctx, token)).toBeNull();
  });

  it("S4: a visit does not move the absolute end", async () => {
    const [before] = await database.sql`select expires from sessions`;
    await lastSeen("15 minutes");
    await liveSession(ctx, token);
    const [after] = await database.sql`select expires from sessions`;
    expect(after?.expires).toEqual(before?.expires);
  });

  it("S4: tells the seconds left until whichever end comes first", async () => {
    expect((await liveSession(ctx, token))?.secondsLeft).toBe(SESSION.idle);
    await database.sql`update sessions set expires = now() + interval '5 minutes'`;
    const left = (await liveSession(ctx, token))?.secondsLeft ?? 0;
    expect(left).toBeLessThanOrEqual(300);
    expect(left).toBeGreaterThan(240);
  });

  it("S1: ends at once when its row is gone or its account is disabled", async () => {
    await database.sql`update accounts set disabled_at = now()`;
    expect(await liveSession(ctx, token)).toBeNull();
    await database.sql`update accounts set disabled_at = null`;
    expect(await liveSession(ctx, token)).not.toBeNull();
    await database.sql`delete from sessions`;
    expect(await liveSession(ctx, token)).toBeNull();
  });

  it("S6: garbage, prefixed, doubled and foreign tokens open nothing", async () => {
    const [row] = await database.sql`select session_token, id from sessions`;
    const tokens = [
      undefined,
      "",
      "x",
      `${token}${token}`,
      ` ${token}`,
      `${token},`,
      token.toLowerCase(),
      "\0",
      row?.session_token,
      row?.id,
    ];
    for (const garbage of tokens) expect(await liveSession(ctx, garbage)).toBeNull();
  });

  it("keeps only the hash of its token, of 256 bits", async () => {
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const [row] = await database.sql`select sessions::text as line from sessions`;
    expect(row?.line).not.toContain(token);
  });

  it("S3: is a new one at every sign-in", async () => {
    expect((await signIn(ctx, "petar")).sessionToken).not.toBe(token);
  });
});

async function lastSeen(ago: string): Promise<void> {
  await database.sql`update sessions set last_seen_at = now() - ${ago}::interval`;
}
