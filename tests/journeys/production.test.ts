import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, newBrowser, type Typed } from "../support/browser";
import { codeFrom, detailsOf, humanAnswer } from "../support/doors";
import { eventually, isOfKind } from "../support/mailbox";
import type { Page } from "../support/page";
import { RESEND_KEY, startResendStandIn } from "../support/resend";
import { type Portal, startPortal } from "../support/server";

const APP_URL = "https://portal.primer.test";
const account = detailsOf();

let resend: Awaited<ReturnType<typeof startResendStandIn>>;
let portal: Portal;
beforeAll(async () => {
  resend = await startResendStandIn();
  portal = await startPortal({
    APP_URL,
    PORTAL_MODE: "production",
    RESEND_API_KEY: RESEND_KEY,
    RESEND_BASE_URL: resend.url,
    MAIL_FROM: "Portal <portal@primer.test>",
  });
});
afterAll(async () => {
  await portal?.stop();
  await resend?.stop();
});

describe("a portal in production, behind a proxy that ends TLS", () => {
  it("registers and signs in with cookies that are bound to the host and travel on https only (L6)", async () => {
    const browser = newBrowser(portal);
    const human = await humanAnswer(portal);
    const sent = await submit(browser, await browser.get("/registracija"), {
      ...account,
      ...human,
      privacyNotice: "da",
    });
    expect(sent.location).toBe("/registracija/poslato");
    await arrived("account-opened");

    const asked = await submit(browser, await browser.get("/prijava"), { ...account });
    expectBound(asked, "__Host-portal-korak");
    const code = codeFrom(await arrived("one-time-code"));
    const signedIn = await submit(browser, await browser.follow(asked), { code });
    expectBound(signedIn, "__Host-portal-sesija");
    expectBound(signedIn, "__Host-portal-uredjaj");
    expect((await browser.follow(signedIn)).path).toBe("/pregled");
  });

  it("takes no form from the address behind the proxy (L8)", async () => {
    const browser = newBrowser(portal);
    const page = await browser.get("/prijava");
    expect((await browser.submit(page.form(), { username: "petar", password: "lozinka" })).status).toBe(403);
  });

  it.each(["/dev/mailbox", "/dev/mailbox.json", "/dev/mailbox.json?to=petar@primer.test"])(
    "has no %s",
    async (path) => {
      expect((await newBrowser(portal).get(path)).status).toBe(404);
    },
  );

  it("asks browsers to come by https only (P1)", async () => {
    const { headers } = await newBrowser(portal).get("/");
    expect(headers.get("strict-transport-security")).toContain("max-age=63072000");
    expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
  });
});

const submit = (browser: Browser, page: Page, typed: Typed) =>
  browser.submit(page.form(), typed, { headers: { origin: APP_URL } });

const arrived = (kind: Parameters<typeof isOfKind>[1]) =>
  eventually(`a ${kind} letter`, async () => resend.mails.find((mail) => isOfKind(mail, kind)));

function expectBound(page: Page, name: string): void {
  const line = page.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`)) ?? "";
  for (const attribute of ["Secure", "HttpOnly", "SameSite=lax", "Path=/"]) {
    expect(line.toLowerCase()).toContain(attribute.toLowerCase());
  }
  expect(line.toLowerCase()).not.toContain("domain=");
}
