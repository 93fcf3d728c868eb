import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newBrowser } from "../support/browser";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal?.stop());

describe("addresses of the earlier site", () => {
  it.each([
    ["/portal_za_klijente_.3646.html", "/"],
    ["/portal_za_klijente_/registracija.1199.html", "/registracija"],
  ])("%s moved for good, with its query string", async (old, now) => {
    for (const query of ["", "utm_source=sajt&ime=%C5%BDika%20P.", "nazad=//evil.example"]) {
      const page = await newBrowser(portal).get(`${old}?${query}`);
      expect(page.status).toBe(308);
      const moved = new URL(page.location ?? "", portal.url);
      expect([moved.origin, moved.pathname]).toEqual([portal.url, now]);
      expect([...moved.searchParams]).toEqual([...new URLSearchParams(query)]);
    }
    expect((await newBrowser(portal).visit(old)).status).toBe(200);
  });

  it.each(["/portal_za_klijente_.3647.html", "/portal_za_klijente_", "/portal_za_klijente_/nesto.1.html"])(
    "%s never was one",
    async (path) => {
      const page = await newBrowser(portal).get(path);
      expect(page.status).toBe(404);
      expect(page.heading).toBe(sr.trouble.missing.title);
      expect(page.text).toContain("0800 222 555");
    },
  );
});

describe("well-known addresses", () => {
  it("change-password leads to the page of the new password, through signing in", async () => {
    const browser = newBrowser(portal);
    const page = await browser.get("/.well-known/change-password");
    expect([page.status, page.location]).toEqual([307, "/promena-lozinke"]);
    expect((await browser.follow(page)).path).toBe("/prijava?nazad=%2Fpromena-lozinke");
  });

  it("security.txt says where to report a hole, for at most a year", async () => {
    const answer = await fetch(`${portal.url}/.well-known/security.txt`);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const text = await answer.text();
    expect(text).toMatch(/^Contact: \S+$/m);
    expect(text).toContain(`Canonical: ${portal.url}/.well-known/security.txt`);
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? "");
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 366 * 24 * 3600 * 1000);
  });
});
