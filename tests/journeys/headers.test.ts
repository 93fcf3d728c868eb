import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, newBrowser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import type { Page } from "../support/page";
import { rawRequest } from "../support/raw-request";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let signedIn: Browser;
beforeAll(async () => {
  portal = await startPortal();
  signedIn = await signedInBrowser(portal, await openAccount(portal));
});
afterAll(() => portal?.stop());

const PAGES = [
  "/",
  "/registracija",
  "/registracija/poslato",
  "/prijava",
  "/zaboravljeno-korisnicko-ime",
  "/zaboravljeno-korisnicko-ime/poslato",
  "/zaboravljena-lozinka",
  "/zaboravljena-lozinka/poslato",
  "/vracanje-imejla",
  "/obavestenje-o-obradi-podataka",
  "/prigovor",
  "/pristupacnost",
  "/dev/mailbox",
];
const SIGNED_IN = ["/pregled", "/nalog", "/promena-lozinke", "/zdravlje/kartica"];
const MISSING = ["/nema-ove-strane", "/polise/nema", "/%D0%BD%D0%B5%D0%BC%D0%B0", "/prilozi/nema/ove/strane"];
const REDIRECTS = ["/prijava/kod", "/nalog/potvrda", "/jezik/sr-Cyrl", "/portal_za_klijente_.3646.html"];

const FOR_EVERY_ANSWER: Record<string, RegExp> = {
  "strict-transport-security": /^max-age=(\d{8,}); includeSubDomains/,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /^DENY$/,
  "referrer-policy": /^same-origin$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "permissions-policy":
    /camera=\(\).*microphone=\(\).*geolocation=\(\).*publickey-credentials-get=\(self\).*publickey-credentials-create=\(self\)/,
};

describe("P1: every answer carries the policies of the portal", () => {
  it.each([...PAGES, ...SIGNED_IN, ...MISSING, ...REDIRECTS])("%s", async (path) => {
    const page = await signedIn.get(path);
    expectPolicies(page.headers);
    expectStrictScripts(page);
  });

  it("after a form with errors, and after one that redirects", async () => {
    const browser = newBrowser(portal);
    const page = await browser.get("/prijava");
    const refused = await browser.submit(page.form(), { username: "", password: "" });
    const gone = await browser.submit((await signedIn.get("/nalog")).form(), {});
    for (const answer of [refused, gone]) expectPolicies(answer.headers);
    expectStrictScripts(refused);
  });

  it.each([
    "/icon.svg",
    "/manifest.webmanifest",
    "/kartica-sw.js",
    "/ikona-192.png",
    "/robots.txt",
    "/api/health",
    "/api/human-check",
    "/.well-known/security.txt",
    "/_next/static/nema.js",
  ])("%s, which is no page", async (path) => {
    expectPolicies((await newBrowser(portal).get(path)).headers);
  });

  it.each([
    "/prilozi/1",
    "/prilozi/1/slicica",
    "/dokumenta/1",
    "/polise/1/potvrda",
    "/zahtevi/1/potvrda",
    "/zdravlje/kartica/1/pdf",
    "/zdravlje/kartica/1/apple-wallet",
  ])("%s, where a file lies: a sandbox, also in its place", async (path) => {
    const { headers } = await signedIn.get(path);
    expectPolicies(headers);
    expect(headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
    expect(headers.get("cache-control")).toMatch(/private.*no-store/);
  });

  it("scripts, styles and fonts of the pages, which alone may be kept by caches", async () => {
    const { body } = await newBrowser(portal).get("/");
    const files = new Set(body.match(/\/_next\/static\/[^"\\\s>]+\.(?:js|css|woff2)/g));
    expect(files.size).toBeGreaterThan(3);
    for (const file of files) {
      const { headers, status } = await newBrowser(portal).get(file);
      expect(status).toBe(200);
      expectPolicies(headers);
      expect(headers.get("cache-control")).toContain("immutable");
    }
  });

  it("and a refusal of the middleware too", async () => {
    const refused = await rawRequest(portal, "/prijava", { method: "PUT" });
    expectPolicies(new Headers(refused.headers as Record<string, string>));
  });

  it("a new nonce for every answer", async () => {
    const nonces = await Promise.all([1, 2, 3].map(async () => nonceOf(await newBrowser(portal).get("/"))));
    expect(new Set(nonces).size).toBe(3);
    for (const nonce of nonces) expect(Buffer.from(nonce, "base64").length).toBeGreaterThanOrEqual(16);
  });
});

describe("P2: nothing leads elsewhere", () => {
  it("no page is kept by a cache", async () => {
    for (const path of [...PAGES, ...SIGNED_IN, ...MISSING]) {
      const { headers } = await signedIn.get(path);
      expect(headers.get("cache-control")).toContain("no-store");
    }
  });

  it("there is no image optimiser, which would fetch and keep what it is told to", async () => {
    for (const url of ["/icon.svg", "/pregled", "https://evil.example/x.png", "//evil.example/x.png"]) {
      const page = await signedIn.get(`/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`);
      expect(page.status).toBeGreaterThanOrEqual(400);
      expect(page.status).toBeLessThan(500);
    }
  });

  it("no page names another host than the portal's own", async () => {
    for (const path of [...PAGES, ...SIGNED_IN]) {
      const { root } = await signedIn.get(path);
      const loaded = root.querySelectorAll("script[src], link[href], img[src], iframe[src], form[action]");
      for (const element of loaded) {
        const address =
          element.getAttribute("src") ?? element.getAttribute("href") ?? element.getAttribute("action");
        expect(new URL(address ?? "", portal.url).origin).toBe(portal.url);
      }
    }
  });
});

function expectPolicies(headers: Headers): void {
  for (const [name, value] of Object.entries(FOR_EVERY_ANSWER))
    expect(headers.get(name), name).toMatch(value);
  expect(headers.has("x-powered-by")).toBe(false);
  expect(headers.has("server")).toBe(false);
}

/** No script runs that the portal did not mean: each carries the nonce of this answer, and nothing is allowed inline. */
function expectStrictScripts(page: Page): void {
  const policy = page.headers.get("content-security-policy") ?? "";
  const directives = new Map(policy.split("; ").map((one) => [one.split(" ")[0], one]));
  expect(directives.get("default-src")).toBe("default-src 'none'");
  expect(directives.get("script-src")).toMatch(/^script-src 'nonce-[A-Za-z0-9+/=]+' 'strict-dynamic'$/);
  expect(policy).not.toMatch(/unsafe-|\*|https?:|data:(?<!img-src 'self' data:)/);
  for (const name of ["form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(policy).toContain(name);
  for (const script of page.root.querySelectorAll("script"))
    expect(script.getAttribute("nonce")).toBe(nonceOf(page));
  expect(page.body).not.toMatch(/<[^>]+\son[a-z]+=|javascript:/i);
}

function nonceOf({ headers }: Page): string {
  return /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "none";
}
