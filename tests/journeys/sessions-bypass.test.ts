import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newBrowser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { pageData } from "../support/page-data";
import { rawRequest } from "../support/raw-request";
import { type Portal, startPortal } from "../support/server";
import { sessionToken, storedAs } from "../support/session-rows";

let portal: Portal;
let token: string;
beforeAll(async () => {
  portal = await startPortal();
  // Somebody is signed in: there is data to give.
  token = sessionToken(await signedInBrowser(portal, await openAccount(portal)));
});
afterAll(() => portal?.stop());

const PROTECTED = ["/pregled", "/nalog", "/nalog/potvrda", "/promena-lozinke"];
/** What only the signed-in client's pages hold. */
const PERSONAL = /8100026084517|Petrović|porodica\.petrovic/;

/** What the framework's client says that it shows already. */
const STATE_TREE = JSON.stringify([
  "",
  { children: ["(portal)", { children: ["pregled", { children: ["__PAGE__", {}] }] }] },
  null,
  null,
]);

describe("S7: the Authorization header", () => {
  it.each(["Bearer", "Basic", "Token"])("%s is no door, with a live token or without", async (scheme) => {
    for (const value of [token, storedAs(token), btoa(`petar:${token}`), portal.env.cronSecret]) {
      const page = await newBrowser(portal).get("/nalog", {
        headers: { authorization: `${scheme} ${value}` },
      });
      expect(page.location).toBe("/prijava?nazad=%2Fnalog");
    }
  });
});

describe("S10: without a session no protected address gives data", () => {
  const tricks: Record<string, string>[] = [
    { "x-middleware-subrequest": "middleware" },
    { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
    {
      "x-middleware-subrequest": "src/middleware:src/middleware:src/middleware:src/middleware:src/middleware",
    },
    { "x-middleware-prefetch": "1", purpose: "prefetch" },
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1" },
    { rsc: "1", "next-router-segment-prefetch": "/_tree" },
    { rsc: "1", "next-router-segment-prefetch": "/(portal)/pregled/__PAGE__" },
    {
      "next-router-state-tree": encodeURIComponent(STATE_TREE),
      rsc: "1",
    },
    { "x-http-method-override": "POST", "x-method-override": "GET" },
    { "x-original-url": "/pregled", "x-rewrite-url": "/pregled" },
    { "x-middleware-rewrite": "/pregled", "x-middleware-next": "1" },
    { "x-nonce": "1", "x-path": "/pregled", "x-request-number": "1" },
    { "x-forwarded-host": "localhost", "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1" },
  ];

  it.each(tricks)("whatever headers are sent: %o", async (headers) => {
    for (const path of [...PROTECTED, "/"]) {
      const page =
        "rsc" in headers
          ? await pageData(newBrowser(portal), path, headers)
          : await newBrowser(portal).get(path, { headers });
      expect(page.status).toBeLessThan(500);
      expect(page.body).not.toMatch(PERSONAL);
    }
  });

  it.each([
    "/pregled.rsc",
    "/pregled.segments/_tree.segment.rsc",
    "/pregled?_rsc=1a2b3",
    "/pregled/",
    "//pregled",
    "/%2Fpregled",
    "/nalog%2Fpotvrda",
    "/nalog/..%2Fpregled",
    "/./pregled",
    "/prijava/../pregled",
    "/pregled;a=b",
    "/PREGLED",
    "/%70regled",
    "/pregled%00",
    "/(portal)/pregled",
    "/_next/data/development/pregled.json",
    "/_next/image?url=%2Fpregled&w=64&q=75",
  ])("however the address is written: %s", async (path) => {
    for (const headers of [{}, { rsc: "1" }] as Record<string, string>[]) {
      const { status, body } = await rawRequest(portal, path, { headers });
      expect(status).toBeLessThan(500);
      expect(body).not.toMatch(PERSONAL);
    }
  });
});
