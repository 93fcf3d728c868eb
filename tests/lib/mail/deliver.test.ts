import { describe, expect, it } from "vitest";
import { inTransaction } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { LIMITS, type LimitName } from "#lib/protection/limits";
import { testContext, useDatabase } from "../../support/database";

const database = useDatabase();

const mismatch = { params: { by: "policy" } } as const;

describe("deliverLater", () => {
  it.each([
    "ana@primer.test\r\nBcc: drugi@primer.test",
    "ana@primer.test\nX: 1",
    "ana@primer.test,drugi@primer.test",
    "ana@primer.test;drugi@primer.test",
    "ana@primer.test drugi@primer.test",
    "Ana <ana@primer.test>",
    "ana@primer.test\u0000",
    "ana@primer.test\u2028",
    "ana@drugi@primer.test",
    "ana",
    "",
  ])("R12: takes exactly one address, not %j", async (to) => {
    await expect(deliverLater(testContext(), "could-not-match", { to, ...mismatch })).rejects.toThrow(
      "one recipient",
    );
    expect(await database.sql`select from outbox where recipient = ${to.replace("\0", "")}`).toHaveLength(0);
  });

  it("refuses a letter with a secret that would never expire", async () => {
    const params = { challengeId: crypto.randomUUID() };
    const letter = { to: "ana@primer.test", params };
    await expect(deliverLater(testContext(), "one-time-code", letter)).rejects.toThrow("must expire");
  });

  it("writes nothing when the cause is undone", async () => {
    const ctx = testContext();
    const undone = inTransaction(ctx, async (tx) => {
      await deliverLater(tx, "could-not-match", { to: "undone@primer.test", ...mismatch });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await database.sql`select from outbox where recipient = 'undone@primer.test'`).toHaveLength(0);
  });

  it("writes at most a day's worth of letters that strangers can cause, over all kinds and spellings", async () => {
    const ctx = testContext();
    const most = mostOf("lettersByRecipient");
    const known = { params: { username: "petar" } };
    for (let sent = 0; sent < most; sent += 1) {
      expect(await deliverLater(ctx, "already-registered", { to: "Bombed@primer.test", ...known })).toBe(
        true,
      );
    }
    const reminder = { to: "bombed@primer.test", params: { usernames: [] } };
    expect(await deliverLater(ctx, "username-reminder", reminder)).toBe(false);
    expect(ctx.logged).toContainEqual({ level: "warn", event: "mail.capped", mailKind: "username-reminder" });
  });

  it("keeps made-up registrations from crowding out the rest", async () => {
    const ctx = testContext();
    const to = "crowded@primer.test";
    const most = mostOf("couldNotMatchByRecipient");
    for (let sent = 0; sent < most; sent += 1) {
      expect(await deliverLater(ctx, "could-not-match", { to, ...mismatch })).toBe(true);
    }
    expect(await deliverLater(ctx, "could-not-match", { to, ...mismatch })).toBe(false);
    expect(await deliverLater(ctx, "already-registered", { to, params: { username: "petar" } })).toBe(true);
  });

  it("still writes codes and warnings, so that a stranger cannot silence them", async () => {
    const ctx = testContext();
    const to = "bombed@primer.test";
    const warning = { to, params: { username: "petar", at: new Date().toISOString() } };
    const code = {
      to,
      params: { challengeId: crypto.randomUUID() },
      expiresAt: new Date(Date.now() + 600_000),
    };
    expect(await deliverLater(ctx, "password-changed", warning)).toBe(true);
    expect(await deliverLater(ctx, "one-time-code", code)).toBe(true);
  });

  it("O8: keeps no secret in the outbox", async () => {
    const rows = await database.sql`select params::text from outbox where kind = 'one-time-code'`;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(JSON.parse(row.params))).toEqual(["challengeId"]);
  });
});

function mostOf(limit: LimitName): number {
  return LIMITS[limit][0]?.most ?? Number.NaN;
}
