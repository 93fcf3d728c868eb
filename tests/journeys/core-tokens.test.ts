import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newBrowser } from "../support/browser";
import { CORE_SETTINGS, callCore, newToken, putBody, runCoreToken } from "../support/core-api";
import { FULL_RECORDS, KINDS_SENT } from "../support/core-records";
import { dump } from "../support/database-dump";
import { forgetLimits } from "../support/doors";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

const SETTING = CORE_SETTINGS.CORE_API_TOKEN;

describe("S7: the core API is there for tokens only", () => {
  it("anything but a valid one is 401, with the way to show one, and nothing is done", async () => {
    const wrong = [
      "",
      "Bearer",
      "Bearer ",
      SETTING,
      `Basic ${SETTING}`,
      `Bearer ${SETTING}x`,
      `Bearer x ${SETTING}`,
    ];
    for (const [place, authorization] of wrong.entries()) {
      const headers = { authorization };
      const address = `198.51.100.${place + 10}`;
      const body = JSON.stringify({ records: [FULL_RECORDS.persons] });
      const put = await putBody(portal, "persons", body, { token: null, headers, address });
      const get = await callCore(portal, "/events", { token: null, headers, address });
      for (const { status, headers, body } of [put, get]) {
        expect([status, headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="/api/core/v1"']);
        expect(body).toMatchObject({ type: "/api/core/v1#unauthorized", status: 401 });
      }
    }
    expect(await portal.database`select id from persons where core_id = 'T-K-1'`).toHaveLength(0);
  });

  it("a token is no door to pages, and no other door takes it", async () => {
    const headers = { authorization: `Bearer ${SETTING}` };
    const page = await newBrowser(portal).get("/pregled", { headers });
    expect(page.location ?? "").toContain("/prijava");
    expect((await fetch(`${portal.url}/api/cron/purge`, { headers })).status).toBe(404);
    const scheduler = await callCore(portal, "/events", { token: portal.env.cronSecret });
    expect(scheduler.status).toBe(401);
  });
});

describe("npm run core:token", () => {
  it("makes a token, shows it once, and the database holds its hash only", async () => {
    const made = await runCoreToken(
      portal,
      "make",
      "jezgro",
      "--scopes",
      "register:write,events:read",
      "--days",
      "30",
    );
    const token = /^(portal_core_[\w-]{43})\n/.exec(made.output)?.[1] ?? "none";
    expect((await callCore(portal, "/events", { token })).status).toBe(200);
    const all = await dump(portal.database);
    expect(all).toContain("jezgro");
    for (const text of [all, portal.log(), (await runCoreToken(portal, "list")).output]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(token.slice("portal_core_".length));
    }
  });

  it("lists them with scopes and end", async () => {
    const { name } = await newToken(portal, "policies:write");
    expect((await runCoreToken(portal, "list")).output).toMatch(
      new RegExp(`^${name}  until 20\\S+  policies:write$`, "m"),
    );
  });

  it("revokes one: its very next call is refused", async () => {
    const { name, token } = await newToken(portal, "events:read");
    expect((await callCore(portal, "/events", { token })).status).toBe(200);
    expect(await runCoreToken(portal, "revoke", name)).toMatchObject({ code: 0 });
    expect((await callCore(portal, "/events", { token })).status).toBe(401);
    expect(await runCoreToken(portal, "revoke", name)).toMatchObject({ code: 1 });
    expect((await runCoreToken(portal, "list")).output).toMatch(new RegExp(`^${name}  revoked`, "m"));
  });

  it("gives no name twice", async () => {
    const { name } = await newToken(portal, "events:read");
    await runCoreToken(portal, "revoke", name);
    expect((await runCoreToken(portal, "make", name, "--scopes", "events:read")).code).toBe(1);
  });

  it("explains itself and makes nothing when it is called wrongly", async () => {
    const scopes = ["--scopes", "events:read"];
    const wrong = [
      [],
      ["make", "jezgro-2"],
      ["make", "jezgro-2", "--scopes", "everything"],
      ["make", "JEZGRO", ...scopes],
      ["make", "jezgro-2", ...scopes, "--days", "0"],
      ["make", "jezgro-2", ...scopes, "--days", "9999"],
      ["constructor", "jezgro-2"],
    ];
    for (const { code, output } of await Promise.all(wrong.map((args) => runCoreToken(portal, ...args)))) {
      expect(code).toBe(2);
      expect(output).toContain("npm run core:token -- make NAME --scopes");
    }
    const made = await portal.database`select id from core_tokens where name ilike 'jezgro%'`;
    expect(made).toHaveLength(1);
  });
});

describe("a token", () => {
  it("that has expired is refused as one that never was", async () => {
    const { name, token } = await newToken(portal, "events:read");
    await portal.database`update core_tokens set expires_at = now() where name = ${name}`;
    const expired = await callCore(portal, "/events", { token });
    const unknown = await callCore(portal, "/events", { token: `${token.slice(0, -4)}aaaa` });
    expect(sameButNumber(expired)).toEqual(sameButNumber(unknown));
    expect(expired.status).toBe(401);
  });

  it("of one kind writes that kind and nothing else", async () => {
    const { token } = await newToken(portal, "policies:write");
    for (const kind of KINDS_SENT) {
      const body = JSON.stringify({ records: [FULL_RECORDS[kind]] });
      const { status, headers } = await putBody(portal, kind, body, { token });
      expect([kind, status]).toEqual([kind, kind === "policies" ? 200 : 403]);
      if (status === 403) expect(headers.get("www-authenticate")).toContain("insufficient_scope");
    }
    expect((await callCore(portal, "/events", { token })).status).toBe(403);
  });

  it("of the register writes every kind and reads no events; one of events writes nothing", async () => {
    const [writer, reader] = [
      await newToken(portal, "register:write"),
      await newToken(portal, "events:read"),
    ];
    for (const kind of KINDS_SENT) {
      const body = JSON.stringify({ records: [FULL_RECORDS[kind]] });
      expect((await putBody(portal, kind, body, writer)).status).toBe(200);
      expect((await putBody(portal, kind, body, reader)).status).toBe(403);
    }
    expect((await callCore(portal, "/events", writer)).status).toBe(403);
    expect((await callCore(portal, "/events", reader)).status).toBe(200);
  });

  it("is on record: made, used, refused and revoked", async () => {
    const { name, token } = await newToken(portal, "events:read");
    await callCore(portal, "/events", { token });
    await putBody(portal, "persons", "{}", { token });
    await runCoreToken(portal, "revoke", name);
    await callCore(portal, "/events", { token });
    const rows = await portal.database<{ event: string; details: object }[]>`
      select event, details from audit_events where details->>'token' = ${name} order by id`;
    expect(rows.map(({ event }) => event)).toEqual([
      "core.token-made",
      "core.events-read",
      "core.refused",
      "core.token-revoked",
      "core.refused",
    ]);
    expect(rows[2]?.details).toMatchObject({ refusal: "forbidden", scope: "persons:write" });
    expect(rows[4]?.details).toMatchObject({ refusal: "unauthorized", state: "revoked" });
  });
});

describe("limits", () => {
  it("after twenty wrong tokens an address is told when to come again, and its calls leave no more on record", async () => {
    const address = "203.0.113.7";
    const statuses: number[] = [];
    for (let round = 0; round < 25; round += 1)
      statuses.push((await callCore(portal, "/events", { token: `wrong-${round}`, address })).status);
    expect(statuses).toEqual([...Array(20).fill(401), ...Array(5).fill(429)]);
    const refused = await callCore(portal, "/events", { token: null, address });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect((await callCore(portal, "/events", { token: "wrong", address: "203.0.113.8" })).status).toBe(401);
  });

  it("a stranger's tries do not stop the core system, even from its own address", async () => {
    const address = "203.0.113.9";
    await Promise.all(
      Array.from({ length: 30 }, () => callCore(portal, "/events", { token: "wrong", address })),
    );
    expect((await callCore(portal, "/events", { token: "wrong", address })).status).toBe(429);
    expect((await callCore(portal, "/events", { address })).status).toBe(200);
  });

  it("six hundred calls a minute are one token's, and another's are not counted with them", async () => {
    const [busy, other] = [await newToken(portal, "events:read"), await newToken(portal, "events:read")];
    await callCore(portal, "/events", busy);
    await portal.database`update limits set used = most where used = 1 and most = 600`;
    const { status, headers, body } = await callCore(portal, "/events", busy);
    expect([status, body]).toMatchObject([429, { type: "/api/core/v1#too-many-calls" }]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await callCore(portal, "/events", other)).status).toBe(200);
  });
});

/** An answer without what is new in each. */
function sameButNumber({ status, headers, body }: { status: number; headers: Headers; body: unknown }) {
  const kept = [...headers].filter(([name]) => !["date", "content-security-policy"].includes(name));
  return { status, headers: kept, body: { ...(body as object), requestNumber: "" } };
}
