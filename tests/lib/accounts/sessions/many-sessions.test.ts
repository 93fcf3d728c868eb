import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { endAllSessions, endSession } from "#lib/accounts/sessions/end-sessions";
import { listSessions } from "#lib/accounts/sessions/list-sessions";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { SESSION } from "#lib/protection/limits";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { clientOf, givePassword, mailedCode, signedIn, signIn, typeCode } from "../../../support/signing-in";

const database = useDatabase();

let ctx: TestContext;
let petar: Awaited<ReturnType<typeof signedIn>>;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  petar = await signedIn(ctx, "petar");
});

describe("the sessions of one account", () => {
  it("are at most five, the least used giving way", async () => {
    const later: string[] = [];
    for (let turn = 0; turn < SESSION.most; turn += 1) later.push((await signIn(ctx, "petar")).sessionToken);
    expect(await liveSession(ctx, petar.sessionToken)).toBeNull();
    for (const token of later) expect(await liveSession(ctx, token)).not.toBeNull();
  });

  it("are at most five also when ten sign-ins end at the same moment", async () => {
    const holders = await Promise.all(Array.from({ length: 10 }, () => givePassword(ctx, "petar")));
    const answers = await Promise.all(
      holders.map(async (holder) => typeCode(ctx, holder, await mailedCode(ctx, holder))),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await database.sql`select from sessions`).toHaveLength(SESSION.most);
  });

  it("S3: the one that this browser had before ends with the new sign-in", async () => {
    const holder = await givePassword(ctx, "petar");
    const code = await mailedCode(ctx, holder);
    expect(await typeCode(ctx, holder, code, petar.sessionToken)).toMatchObject({ ok: true });
    expect(await liveSession(ctx, petar.sessionToken)).toBeNull();
    expect(await database.sql`select from sessions`).toHaveLength(1);
  });

  it("S3: a refused code ends no session of this browser", async () => {
    await typeCode(ctx, "x".repeat(43), "123456", petar.sessionToken);
    expect(await liveSession(ctx, petar.sessionToken)).not.toBeNull();
  });

  it("are listed for their client alone, without those that ended", async () => {
    await signedIn(ctx, "mila");
    await signIn(ctx, "petar");
    const listed = await listSessions(petar.ctx);
    expect(listed).toHaveLength(2);
    expect(listed.filter(({ isThis }) => isThis).map(({ id }) => id)).toEqual([petar.ctx.client.sessionId]);
    await database.sql`update sessions set last_seen_at = now() - interval '20 minutes'`;
    expect(await listSessions(petar.ctx)).toEqual([]);
  });

  it("S1: one can be ended from another", async () => {
    const other = await signIn(ctx, "petar");
    const { client } = await clientOf(ctx, other);
    expect(await endSession(petar.ctx, client.sessionId)).toBe(true);
    expect(await liveSession(ctx, other.sessionToken)).toBeNull();
    expect(await liveSession(ctx, petar.sessionToken)).not.toBeNull();
    expect(await endSession(petar.ctx, client.sessionId)).toBe(false);
  });

  it("D1: nobody ends a session of somebody else", async () => {
    const mila = await signedIn(ctx, "mila");
    expect(await endSession(petar.ctx, mila.ctx.client.sessionId)).toBe(false);
    expect(await liveSession(ctx, mila.sessionToken)).not.toBeNull();
  });

  it("S1, S2: all end at once on every device, and nobody else's", async () => {
    const mila = await signedIn(ctx, "mila");
    await signIn(ctx, "petar");
    await endAllSessions(petar.ctx);
    expect(await liveSession(ctx, petar.sessionToken)).toBeNull();
    expect(await database.sql`select from sessions`).toHaveLength(1);
    expect(await liveSession(ctx, mila.sessionToken)).not.toBeNull();
  });
});
