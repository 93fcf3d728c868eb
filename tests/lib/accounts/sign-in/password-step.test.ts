import { hash } from "@node-rs/argon2";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { startSignIn } from "#lib/accounts/sign-in/start-sign-in";
import { passwordPepper, tokenHash } from "#lib/protection/derive";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { formOf, PASSWORD, registerAndDecide } from "../../../support/registering";
import { elsewhere, givePassword, mailedCode, signIn } from "../../../support/signing-in";
import { listenTo } from "../../../support/statements";

const database = useDatabase();
const WRONG = { ok: false, refusal: "wrong-credentials" };

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  await registerAndDecide(testContext(), formOf("petar"));
});

describe("unknown name, wrong password and disabled account (L1)", () => {
  it("L1: are one answer after the same statements", async () => {
    await registerAndDecide(testContext(), formOf("mila"));
    await database.sql`update accounts set disabled_at = now() where username = 'mila'`;
    const { db, heard } = await listenTo(database.url);
    const traces: unknown[] = [];
    const tries = [
      ["nepoznata", PASSWORD],
      ["petar", "pogrešna lozinka"],
      ["mila", PASSWORD],
    ] as const;
    for (const [username, password] of tries) {
      const answer = await startSignIn(testContext({ db }), { username, password, returnTo: null });
      traces.push({ answer, statements: heard() });
    }
    expect(traces[0]).toMatchObject({ answer: WRONG });
    for (const trace of traces) expect(trace).toEqual(traces[0]);
  });

  it("L10: what was typed as a username is put on record nowhere", async () => {
    const ctx = testContext();
    const secret = "moja-tajna-lozinka";
    await startSignIn(ctx, { username: secret, password: "x", returnTo: null });
    const dump = await database.sql`
      select audit_events::text as line from audit_events union all select limits::text from limits`;
    expect(JSON.stringify([dump, ctx.logged])).not.toContain(secret);
  });

  it("L1: a password is taken as typed, whatever stands around it", async () => {
    for (const password of [` ${PASSWORD}`, `${PASSWORD} `, PASSWORD.toUpperCase(), ""])
      expect(await startSignIn(testContext(), { username: "petar", password, returnTo: null })).toEqual(
        WRONG,
      );
  });
});

describe("the right password (L5)", () => {
  it("L5: opens a challenge and mails a code, and no session", async () => {
    const holder = await givePassword(testContext(), "petar");
    expect(await database.sql`select from sessions`).toHaveLength(0);
    expect(await liveSession(testContext(), holder)).toBeNull();
    expect((await letters(database.sql)).at(-1)).toMatchObject({
      kind: "one-time-code",
      recipient: "porodica.petrovic@primer.test",
    });
    expect(await mailedCode(testContext(), holder)).toMatch(/^\d{6}$/);
  });

  it("L6: the browser's token has 256 bits, the database its hash only, and it lives ten minutes", async () => {
    const holder = await givePassword(testContext(), "petar");
    expect(Buffer.from(holder, "base64url")).toHaveLength(32);
    const [row] = await database.sql`
      select holder_hash, challenges::text as line, extract(epoch from expires_at - created_at)::int as seconds from challenges`;
    expect(row).toMatchObject({ holder_hash: tokenHash(holder), seconds: 600 });
    expect(row?.line).not.toContain(holder);
  });

  it("O8: the code stands nowhere in the database", async () => {
    const ctx = testContext();
    const holder = await givePassword(ctx, "petar");
    const code = await mailedCode(ctx, holder);
    const tables = await database.sql`select tablename from pg_tables where schemaname = 'public'`;
    expect(tables.length).toBeGreaterThan(10);
    for (const { tablename } of tables) {
      const rows = await database.sql`select row::text as line from ${database.sql(tablename)} as row`;
      for (const { line } of rows)
        expect(withoutChance(line)).not.toMatch(new RegExp(`(?<!\\d)${code}(?!\\d)`));
    }
  });

  it("rehashes a password of older parameters", async () => {
    await storeWeakHash();
    await signIn(testContext(), "petar");
    const [row] = await database.sql`select password_hash from accounts`;
    expect(row?.password_hash).toContain("m=19456,t=2,p=1");
    await signIn(elsewhere(testContext(), "198.51.100.1"), "petar");
  });
});

async function storeWeakHash(): Promise<void> {
  const weaker = { memoryCost: 8192, timeCost: 1, parallelism: 1, secret: passwordPepper(testContext().env) };
  await database.sql`update accounts set password_hash = ${await hash(PASSWORD, weaker)}`;
}

/** Moments, ids and hashes hold six digits in a row by chance. */
function withoutChance(line: string): string {
  return line.replace(/\d{4}-\d{2}-\d{2} [\d:.+]+|[0-9a-f]{8}-[0-9a-f-]{27}|\\x[0-9a-f]+|\$argon2\S+/g, "");
}
