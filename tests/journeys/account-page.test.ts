import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newBrowser } from "../support/browser";
import { type Account, givePassword, openAccount, signedInBrowser, signIn } from "../support/doors";
import { settled, waitForMail } from "../support/mailbox";
import { mailedPassword, recover } from "../support/recovery-doors";
import { ANA, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";
import { SESSION_COOKIE } from "../support/session-rows";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";

const { sessions, username, activity } = sr.account;

let portal: Portal;
let petar: Account;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
});
afterAll(() => portal?.stop());

describe("the sessions of an account", () => {
  it("are listed with their browsers, this one marked, and each other one can be ended at once", async () => {
    const here = await signedInBrowser(portal, petar);
    const phone = newBrowser(portal, { userAgent: IPHONE });
    await signIn(portal, phone, petar);
    const page = await here.get("/nalog");
    expect(page.text).toContain("Safari, iPhone");
    expect(page.text).toContain("Firefox, Windows");
    expect(page.text.split(sessions.thisOne)).toHaveLength(2);
    const answer = await here.submit(page.formWith(sessions.end));
    expect(answer.location).toBe("/nalog?uradjeno=uredjaj");
    const after = await here.follow(answer);
    expect(after.text).toContain(sessions.ended);
    expect(after.text).not.toContain("Safari, iPhone");
    expect((await phone.get("/pregled")).location).toContain("/prijava");
  });

  it("end everywhere with one button, this one too", async () => {
    const [here, there] = [await signedInBrowser(portal, petar), await signedInBrowser(portal, petar)];
    const answer = await here.submit((await here.get("/nalog")).formWith(sessions.endAll));
    expect(answer.location).toBe("/prijava?razlog=odjava");
    expect(here.cookies.has(SESSION_COOKIE)).toBe(false);
    for (const browser of [here, there])
      expect((await browser.get("/pregled")).location).toContain("/prijava");
  });

  it("of another client cannot be ended: their ids answer like ids that never existed (D1)", async () => {
    const ana = await openAccount(portal, ANA);
    const hers = await signedInBrowser(portal, ana);
    const [foreign] = await portal.database<{ id: string }[]>`
      select sessions.id from sessions join accounts on accounts.id = user_id where username = ${ana.username}`;
    await signedInBrowser(portal, petar);
    const his = await signedInBrowser(portal, petar);
    const form = (await his.get("/nalog")).formWith(sessions.end);
    const never = "00000000-0000-4000-8000-000000000000";
    const answers = [];
    for (const sessionId of [foreign?.id ?? "", never, "nije-id", ""])
      answers.push(await his.submit(form, { sessionId }));
    for (const { status, location, body } of answers)
      expect({ status, location, body }).toEqual({ status: 303, location: answers[1]?.location, body: "" });
    expect((await hers.get("/pregled")).status).toBe(200);
  });
});

describe("D5: the activity on an account", () => {
  it("shows its owner what happened, newest first, and nothing of other accounts", async () => {
    const mila = await openAccount(portal, MILA);
    await givePassword(newBrowser(portal), { ...mila, password: "nije ta lozinka" });
    await recover(portal, "username", { email: mila.email });
    await settled(portal);
    await mailedPassword(portal, mila);
    const browser = await signedInBrowser(portal, mila);
    const page = await browser.get("/nalog");
    const shown = page.root
      .querySelectorAll("[aria-labelledby=aktivnost] li span")
      .map((event) => event.textContent);
    const { events } = activity;
    expect(shown).toEqual([
      events["sign-in.completed"],
      events["sign-in.password-accepted"],
      events["recovery.password-sent"],
      events["recovery.username-sent"],
      events["sign-in.refused"],
      events["account.opened"],
    ]);
    expect(page.text).toContain("0800 222 555");
  });

  it("is written in the database by one row an event, chained, and can be neither changed nor deleted", async () => {
    const rows = await portal.database<{ hash: Buffer; previous: Buffer | null }[]>`
      select hash, previous_hash as previous from audit_events
      where account_id = (select id from accounts where username = 'mila') order by id`;
    expect(rows.length).toBeGreaterThan(5);
    for (const [place, { previous }] of rows.entries())
      expect(previous).toEqual(place === 0 ? null : rows[place - 1]?.hash);
    for (const change of [
      "update audit_events set event = 'x'",
      "delete from audit_events",
      "truncate audit_events",
    ])
      await expect(portal.database.unsafe(change)).rejects.toThrow("append-only");
  });
});

describe("R6: a username that was taken at registration", () => {
  it("may be changed once under /nalog, by mail to the owner; a taken one is told there", async () => {
    const zoran = await openAccount(portal, { ...ANA, ...secondAccount(), username: "petar" });
    expect(zoran.username).toBe("petar2");
    const browser = await signedInBrowser(portal, zoran);
    const page = await browser.get("/nalog");
    expect(page.text).toContain("petar2");
    const taken = await browser.submit(page.formWith(username.submit), { username: "petar" });
    expect(taken.fieldErrors).toEqual({ username: sr.fields.username.taken });
    expect(taken.values.username).toBe("petar");
    const after = new Date();
    const changed = await browser.submit(taken.formWith(username.submit), { username: "Zoran.Z" });
    expect((await browser.follow(changed)).text).toContain(username.done);
    const mail = await waitForMail(portal, zoran.email, { kind: "username-changed", after });
    expect(mail.text).toContain("zoran.z");
    const again = await browser.submit(taken.formWith(username.submit), { username: "zoran.zz" });
    expect((await browser.follow(again)).text).toContain(username.notAllowed);
    expect((await browser.get("/nalog")).text).not.toContain(username.title);
    await signedInBrowser(portal, { ...zoran, username: "zoran.z" });
  });
});

/** Sofija, for whom nobody else in this file registers. */
function secondAccount() {
  return { jmbg: "2106992065001", policyNumber: "8100031112238", email: "sofija.markovic@primer.test" };
}
