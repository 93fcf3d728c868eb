import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newBrowser } from "../support/browser";
import { detailsOf, openAccount, PASSWORD, register, signIn } from "../support/doors";
import { mailsTo, settled, waitForMail } from "../support/mailbox";
import type { Page } from "../support/page";
import { joined } from "../support/page-body";
import { forgetLimits, recover } from "../support/recovery-doors";
import { ANA, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
  await openAccount(portal, MILA);
});
afterAll(() => portal?.stop());

/** A hit and every kind of miss. */
const INPUTS: Record<string, Record<string, string>> = {
  "an account": { email: MILA.email },
  "an address of nobody": { email: "niko@primer.test" },
  "a person without an account": { email: "dragan.nikolic@primer.test" },
  "an unknown policy": { policyNumber: "9999999999999" },
  "a group policy without JMBG": { policyNumber: MILA.policyNumber },
  "a JMBG that does not fit": { email: MILA.email, jmbg: "1505985710005" },
};

describe("F1: recovery answers the same for hit and miss", () => {
  it.each(["username", "password"] as const)(
    "%s: status, headers, cookies and pages alike",
    async (wanted) => {
      await forgetLimits(portal);
      const before = (await mailsTo(portal)).map(({ id }) => id);
      const answers = [];
      for (const typed of Object.values(INPUTS)) {
        const browser = newBrowser(portal);
        const answer = await recover(portal, wanted, typed, browser);
        answers.push({ sent: comparable(answer), shown: comparable(await browser.follow(answer)) });
      }
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(answers[0]?.sent.status).toBe(303);
      await settled(portal);
      const letters = (await mailsTo(portal)).filter(({ id }) => !before.includes(id));
      expect(letters.map(({ to }) => to)).toEqual([MILA.email]);
    },
  );
});

describe("F11: a forged Host header", () => {
  const forged = {
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    forwarded: "host=evil.example",
    "x-original-host": "evil.example",
  };

  it("changes no letter: the portal's address in it comes from the settings", async () => {
    const after = new Date();
    const browser = newBrowser(portal);
    await register(
      portal,
      { ...browser, get: (path) => browser.get(path, { headers: forged }) },
      detailsOf(ANA),
    );
    const mail = await waitForMail(portal, ANA.email, { kind: "account-opened", after });
    expect(JSON.stringify(mail)).not.toContain("evil.example");
    expect(mail.text).toContain(portal.url);
  });

  it("bends no redirect and no form", async () => {
    const browser = newBrowser(portal);
    for (const path of [
      "/pregled",
      "/portal_za_klijente_.3646.html",
      "/.well-known/change-password",
      "/jezik/sr-Cyrl",
    ]) {
      const page = await browser.get(path, { headers: forged });
      expect(page.location).toMatch(/^\/(?!\/)/);
      expect(page.body).not.toContain("evil.example");
    }
    const form = (await browser.get("/prijava")).form();
    const answer = await browser.submit(form, { username: "mila", password: PASSWORD }, { headers: forged });
    expect(answer.location ?? "").not.toContain("evil.example");
    await signIn(portal, newBrowser(portal), { username: "mila", password: PASSWORD, email: MILA.email });
  });
});

/** What may differ between any two answers is left out: time, nonce, request number, bodies compressed by chance. */
function comparable({ status, location, headers, body }: Page) {
  const named = [...headers].filter(([name]) => !["date", "content-security-policy", "link"].includes(name));
  const words = joined(body)
    .replace(/nonce="[^"]*"|"nonce":"[^"]*"|nonce\\":\\"[^\\]*/g, "")
    .replace(/[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}/g, "");
  return { status, location, headers: named, words, cookies: headers.getSetCookie() };
}
