import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recaptcha } from "#lib/edges/recaptcha";
import { HUMAN_CHECK } from "#lib/protection/limits";
import { testContext, useDatabase } from "../../support/database";
import { type SiteverifyStandIn, startSiteverifyStandIn } from "../../support/siteverify";

useDatabase();

let google: SiteverifyStandIn;
beforeAll(async () => {
  google = await startSiteverifyStandIn();
});
beforeEach(() => {
  google.mood = "properly";
  google.asked.length = 0;
});
afterAll(() => google.stop());

const check = (overrides: { secretKey?: string; verifyUrl?: string } = {}) =>
  recaptcha({ siteKey: "site-key", secretKey: google.secret, verifyUrl: google.url, ...overrides });

describe("reCAPTCHA (R10)", () => {
  it("believes a token that Google knows, and sends it with the secret and the address", async () => {
    const token = google.issue(randomUUID());
    expect(await check().verify(testContext(), token)).toBe("human");
    expect(Object.fromEntries(google.asked[0] ?? [])).toEqual({
      secret: google.secret,
      response: token,
      remoteip: "192.0.2.1",
    });
  });

  it("sends no address when none can be trusted or only its network is known", async () => {
    for (const address of [null, "2001:db8:1:2::/64"]) {
      const ctx = testContext({ visitor: { address, userAgent: "test", deviceTokens: [] } });
      await check().verify(ctx, google.issue(randomUUID()));
    }
    expect(google.asked.map((form) => form.has("remoteip"))).toEqual([false, false]);
  });

  it("believes a token once, even if it comes twenty times at once", async () => {
    const token = google.issue(randomUUID());
    const verdicts = await Promise.all(
      Array.from({ length: 20 }, () => check().verify(testContext(), token)),
    );
    expect(verdicts.filter((verdict) => verdict === "human")).toHaveLength(1);
    expect(verdicts.filter((verdict) => verdict === "refused")).toHaveLength(19);
  });

  it("refuses a used token even if Google would take it again", async () => {
    const token = google.issue(randomUUID());
    await check().verify(testContext(), token);
    expect(await check().verify(testContext(), google.issue(token))).toBe("refused");
  });

  it("refuses a token of another site", async () => {
    const token = google.issue(randomUUID(), { hostname: "primer.test" });
    expect(await check().verify(testContext(), token)).toBe("refused");
  });

  it("refuses a token of long ago", async () => {
    const challengeAt = new Date(Date.now() - (HUMAN_CHECK.lifetime + 60) * 1000);
    expect(await check().verify(testContext(), google.issue(randomUUID(), { challengeAt }))).toBe("refused");
  });

  it("refuses an unknown token", async () => {
    expect(await check().verify(testContext(), "izmišljen")).toBe("refused");
  });

  it("asks nobody about an empty or an oversized token", async () => {
    for (const token of ["", "A".repeat(1_048_576)]) {
      expect(await check().verify(testContext(), token)).toBe("refused");
    }
    expect(google.asked).toHaveLength(0);
  });
});

describe("Google away (R10)", () => {
  it.each(["with-500", "with-garbage"] as const)("says so when it answers %s", async (mood) => {
    google.mood = mood;
    const ctx = testContext();
    expect(await check().verify(ctx, google.issue(randomUUID()))).toBe("unavailable");
    expect(ctx.logged.map((line) => line.event)).toEqual(["human-check.unavailable"]);
  });

  it("says so when it hangs, long before the page would give up", async () => {
    google.mood = "never";
    expect(await check().verify(testContext(), google.issue(randomUUID()))).toBe("unavailable");
  });

  it("waits for a slow one within the limit", async () => {
    google.mood = "slowly";
    expect(await check().verify(testContext(), google.issue(randomUUID()))).toBe("human");
  });

  it("says so when nobody listens", async () => {
    const verifyUrl = "http://127.0.0.1:9/siteverify";
    expect(await check({ verifyUrl }).verify(testContext(), "token")).toBe("unavailable");
  });

  it("does not blame the visitor for a wrong secret of ours, and logs it without the token", async () => {
    const ctx = testContext();
    const token = google.issue(randomUUID());
    expect(await check({ secretKey: "wrong" }).verify(ctx, token)).toBe("unavailable");
    expect(ctx.logged).toMatchObject([{ level: "error", error: "invalid-input-secret" }]);
    expect(JSON.stringify(ctx.logged)).not.toContain(token);
  });

  it("keeps the token usable for the next try", async () => {
    google.mood = "with-500";
    const token = google.issue(randomUUID());
    await check().verify(testContext(), token);
    google.mood = "properly";
    expect(await check().verify(testContext(), token)).toBe("human");
  });
});
