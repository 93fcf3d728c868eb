import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noticeHash } from "#lib/texts/privacy-notice";
import { sr } from "#lib/texts/sr";
import { privacyNotice } from "#lib/texts/sr/privacy";
import { askingClient } from "../support/asking-client";
import type { Browser } from "../support/browser";
import { type Account, openAccount, signedInBrowser } from "../support/doors";
import { ANA, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { personalData, notifications, consents, activity } = sr.ownAccount;

let portal: Portal;
let petar: Account;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
  browser = await signedInBrowser(portal, petar);
});
afterAll(() => portal?.stop());

describe("the account's page", () => {
  it("leads to every part of the account that is here", async () => {
    const page = await browser.get("/nalog");
    for (const href of ["podaci", "imejl", "obavestenja", "saglasnosti", "aktivnost"]) {
      expect(page.root.querySelector(`main a[href="/nalog/${href}"]`), href).not.toBeNull();
      expect((await browser.get(`/nalog/${href}`)).status, href).toBe(200);
    }
  });
});

describe("personal data", () => {
  it("D2: are shown to their owner, without the JMBG and with the address on file masked", async () => {
    const page = await browser.get("/nalog/podaci");
    expect(page.text).toContain("Petar");
    expect(page.text).toContain("p•••••c@primer.test");
    expect(page.body).not.toContain(petar.email);
    expect(page.text).toContain(personalData.jmbg);
  });

  it("are corrected by a request in one's own words, which the core system gets", async () => {
    const form = (await browser.get("/nalog/podaci")).formWith(personalData.correction.submit);
    const sent = await browser.submit(form, { correction: "Telefon je 064 123 4567.\r\nHvala." });
    const page = await browser.follow(sent);
    expect(page.text).toContain(personalData.correction.done);
    const events = await portal.database`select details from core_events where kind = 'correction-asked'`;
    expect(events).toEqual([{ details: { text: "Telefon je 064 123 4567.\nHvala." } }]);
  });

  it("D3: refuse a JMBG at the field and store nothing of it, while what was typed stays", async () => {
    const form = (await browser.get("/nalog/podaci")).formWith(personalData.correction.submit);
    const correction = `Moj JMBG je ${MILA.jmbg}, ispravite.`;
    const answer = await browser.submit(form, { correction });
    expect(answer.fieldErrors).toEqual({ correction: sr.fields.correction["holds-jmbg"] });
    expect(answer.values.correction).toBe(correction);
    const [kept] = await portal.database`
      select count(*)::int as found from core_events where details::text like ${`%${MILA.jmbg}%`}`;
    expect(kept?.found).toBe(0);
    expect(portal.log()).not.toContain(MILA.jmbg);
  });

  it("R2: of a declared account are the name alone, and its form is refused in words", async () => {
    const ana = await openAccount(portal, { ...ANA, email: "ana.druga@primer.test" });
    const hers = await signedInBrowser(portal, ana);
    const page = await hers.get("/nalog/podaci");
    expect(page.text).toContain(personalData.declared);
    expect(page.text).not.toContain("•");
    const form = (await browser.get("/nalog/podaci")).formWith(personalData.correction.submit);
    const answer = await hers.submit(form, { correction: "Moj imejl je drugi." });
    expect(answer.location).toBeNull();
    expect(
      await portal.database`
      select from core_events where details::text like '%Moj imejl je drugi%'`,
    ).toHaveLength(0);
  });

  it("L8: take no correction from elsewhere", async () => {
    const form = (await browser.get("/nalog/podaci")).formWith(personalData.correction.submit);
    const headers = { origin: "https://evil.test" };
    expect((await browser.submit(form, { correction: "Zlo." }, { headers })).status).toBe(403);
  });
});

describe("the choice of letters", () => {
  it("is shown as it is kept, and says what always comes", async () => {
    const page = await browser.get("/nalog/obavestenja");
    for (const point of notifications.always.points)
      expect(page.text).toContain(point.split(" ").slice(0, 2).join(" "));
    expect(page.values).toMatchObject({ "payment-reminders": "da", "request-news": "da" });
    const form = page.formWith(notifications.submit);
    const kept = await browser.follow(await browser.submit(form, { "payment-reminders": null }));
    expect(kept.text).toContain(notifications.done);
    expect(kept.values["payment-reminders"]).toBeUndefined();
    expect(kept.values["request-news"]).toBe("da");
    expect((await browser.get("/nalog")).text).toContain(sr.account.activity.events["notifications.changed"]);
  });
});

describe("consents", () => {
  it("R9: are shown with version and hash, and a link to the text when it is today's", async () => {
    const page = await browser.get("/nalog/saglasnosti");
    expect(page.text).toContain(privacyNotice.version);
    expect(page.text).toContain(noticeHash().slice(0, 12));
    expect(page.root.querySelector('main dd a[href="/obavestenje-o-obradi-podataka"]')).not.toBeNull();
    await portal.database`update consents set version = '0.9', text_hash = ${"e".repeat(64)}`;
    const earlier = await browser.get("/nalog/saglasnosti");
    expect(earlier.text).toContain("Ranija verzija");
    expect(earlier.root.querySelector('main dd a[href="/obavestenje-o-obradi-podataka"]')).toBeNull();
  });

  it("to health data name the request, and D1: nobody else's are among them", async () => {
    const mila = await askingClient(portal, MILA);
    const { number } = await mila.askForRefund();
    const hers = await mila.browser.get("/nalog/saglasnosti");
    expect(hers.text).toContain(consents["health-data"]);
    expect(hers.text).toContain(number);
    expect((await browser.get("/nalog/saglasnosti")).text).not.toContain(number);
    await portal.database`update accounts set declared_until = now() + interval '1 day' where email = ${mila.email}`;
    expect((await mila.browser.get("/nalog/saglasnosti")).text).not.toContain(number);
  });
});

describe("D5: all activity", () => {
  it("is shown a page at a time to its owner alone, whatever stands in the address", async () => {
    await portal.database`
      insert into audit_events (event, account_id, request_number)
      select 'document.opened', (select id from accounts where username = ${petar.username}), 'x'
      from generate_series(1, 60)`;
    const first = await browser.get("/nalog/aktivnost");
    expect(first.root.querySelectorAll("main ol li")).toHaveLength(50);
    const older = await browser.get(first.root.querySelector("main nav a")?.getAttribute("href") ?? "");
    expect(older.text).toContain(sr.account.activity.events["account.opened"]);
    expect(older.text).toContain(activity.newer);
    for (const odd of ["0", "-1", "abc", "1e3", "99999", "1&strana=2"])
      expect((await browser.get(`/nalog/aktivnost?strana=${odd}`)).status, odd).toBe(200);
    expect((await browser.get("/nalog/aktivnost?strana=9999")).text).toContain(activity.none);
  });
});
