import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { dump } from "../support/database-dump";
import { askForCode, openAccount, register, signedInBrowser } from "../support/doors";
import { settled } from "../support/mailbox";
import type { PageForm } from "../support/page";
import { type Portal, startPortal } from "../support/server";

const CODE_PAGE = "/prijava/kod";
const VISITORS = [
  "/registracija",
  "/prijava",
  "/zaboravljeno-korisnicko-ime",
  "/zaboravljena-lozinka",
  "/vracanje-imejla",
];
const CLIENTS = ["/pregled", "/nalog", "/nalog/potvrda", "/nalog/obavestenja", "/promena-lozinke"];

const FOREIGN: Record<string, Record<string, string>> = {
  "a foreign Origin": { origin: "https://evil.test" },
  "an Origin that begins like ours": { origin: "http://localhost.evil.test" },
  "our host on another port": { origin: "http://localhost:1" },
  "a null Origin": { origin: "null" },
  "no Origin": { origin: "" },
  "Sec-Fetch-Site: cross-site": { "sec-fetch-site": "cross-site" },
  "Sec-Fetch-Site: same-site": { "sec-fetch-site": "same-site" },
};

let portal: Portal;
/** Every form of the portal, and a browser that may send it. */
let targets: [path: string, form: PageForm, browser: Browser][];
beforeAll(async () => {
  portal = await startPortal();
  const account = await openAccount(portal);
  const half = newBrowser(portal);
  await askForCode(portal, half, account);
  const client = await signedInBrowser(portal, account);
  await portal.database`update accounts set declared_until = now() + interval '1 day', may_change_username = true`;
  const visitor = newBrowser(portal);
  targets = [
    ...(await formsOf(visitor, VISITORS)),
    ...(await formsOf(half, [CODE_PAGE])),
    ...(await formsOf(client, CLIENTS)),
  ];
  await settled(portal);
});
afterAll(() => portal?.stop());

async function formsOf(browser: Browser, paths: string[]) {
  const found: typeof targets = [];
  for (const path of paths) {
    const page = await browser.get(path);
    const count = page.root.querySelectorAll("form").length;
    for (const form of page.root.querySelectorAll("form")) {
      const button = form.querySelector("button[type=submit]")?.textContent ?? "";
      found.push([`${path}: ${button}`, page.formWith(button), browser]);
    }
    expect(count, path).toBeGreaterThan(0);
  }
  return found;
}

describe("L8: a form that was not sent from a page of this portal", () => {
  it("there are forms of every kind to try it on", () => {
    expect(targets.length).toBeGreaterThan(12);
  });

  it.each(Object.keys(FOREIGN))("with %s is refused on every target and changes nothing", async (name) => {
    const before = await dump(portal.database);
    for (const [path, form, browser] of targets) {
      const answer = await browser.submit(form, { username: "petar" }, { headers: FOREIGN[name] ?? {} });
      expect(answer.status, path).toBe(403);
      expect(answer.body, path).toBe(sr.common.refusals.foreignOrigin);
      expect(answer.headers.getSetCookie(), path).toEqual([]);
    }
    expect(await dump(portal.database)).toBe(before);
  });

  it("pages say so to browsers: Referrer-Policy is same-origin", async () => {
    const page = await newBrowser(portal).get("/prijava");
    expect(page.headers.get("referrer-policy")).toBe("same-origin");
  });

  it("the same forms sent from their pages are answered", async () => {
    for (const [path, form, browser] of targets.slice(0, 5)) {
      expect((await browser.submit(form)).status, path).toBe(200);
    }
    const details = { jmbg: "", policyNumber: "", email: "", username: "", password: "" };
    expect((await register(portal, newBrowser(portal), details)).summary.length).toBeGreaterThan(3);
  });
});

describe("L9: addresses of the auth library", () => {
  it.each([
    "signin",
    "signin/session",
    "signout",
    "session",
    "csrf",
    "providers",
    "error",
    "verify-request",
    "callback/session",
    "callback/credentials",
    "webauthn-options/session",
  ])("/api/auth/%s answers 404 to GET and POST", async (name) => {
    const address = `${portal.url}/api/auth/${name}`;
    expect((await fetch(address)).status).toBe(404);
    const body = new URLSearchParams({ token: "x", csrfToken: "x" });
    const posted = await fetch(address, { method: "POST", body, headers: { origin: portal.url } });
    expect(posted.status).toBe(404);
    expect(posted.headers.getSetCookie()).toEqual([]);
  });
});
