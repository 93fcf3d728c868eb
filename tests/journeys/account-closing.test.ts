import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { CORE_SETTINGS } from "../support/core-api";
import {
  type Account,
  detailsOf,
  givePassword,
  openAccount,
  register,
  signedInBrowser,
} from "../support/doors";
import { isOfKind, mailsTo, settled, waitForMail } from "../support/mailbox";
import { playCore } from "../support/played-core";
import { recover } from "../support/recovery-doors";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const PAGE = "/nalog/zatvaranje";
const { closing: texts, closed } = sr.ownData;

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
});
afterAll(() => portal?.stop());

describe("closing one's account", () => {
  let account: Account;
  let petar: Browser;
  beforeAll(async () => {
    account = await openAccount(portal);
    petar = await signedInBrowser(portal, account);
  });

  it("says what goes at once, what the law keeps and for how long, and what goes on", async () => {
    const { text } = await petar.get(PAGE);
    for (const { points } of [texts.gone, texts.kept, texts.runs])
      for (const point of points) expect(text).toContain(point);
    for (const term of ["10 godina", "24 meseca"]) expect(text).toContain(term);
  });

  it("asks to be confirmed by a tick", async () => {
    const refused = await petar.submit((await petar.get(PAGE)).form());
    expect(refused.summary.join()).toContain(sr.fields.closing.empty);
    const [first] = refused.root.querySelectorAll("main .summary, main h1");
    expect(first?.classNames).toBe("summary");
    expect((await petar.get("/pregled")).status).toBe(200);
  });

  it("needs a fresh code, and the page leads to it first", async () => {
    const open = (await petar.get(PAGE)).form();
    await portal.database`update sessions set code_typed_at = now() - interval '16 minutes'`;
    const way = `/nalog/potvrda-izmene?nazad=${encodeURIComponent(PAGE)}`;
    expect((await petar.submit(open, { closing: "da" })).location).toBe(way);
    const page = await petar.get(PAGE);
    expect(page.root.querySelectorAll("main form")).toHaveLength(0);
    expect(page.root.querySelector("main a.button")?.getAttribute("href")).toBe(way);
    await portal.database`update sessions set code_typed_at = now()`;
  });

  it("waits while an old address may take the account back, and says until when", async () => {
    const open = (await petar.get(PAGE)).form();
    await portal.database`
      insert into email_changes (account_id, username, from_email, to_email, confirmed_at, undo_until)
      select id, username, 'stari@primer.test', email, now(), '2099-05-06 12:00+02' from accounts`;
    const page = await petar.follow(await petar.submit(open, { closing: "da" }));
    expect(page.path).toBe(PAGE);
    expect(page.text).toContain("6.5.2099.");
    expect(page.root.querySelectorAll("main form")).toHaveLength(0);
    await portal.database`delete from email_changes`;
  });

  it("S1: ends on a page for everybody, signed out everywhere at once", async () => {
    const elsewhere = await signedInBrowser(portal, account);
    const answer = await petar.submit((await petar.get(PAGE)).form(), { closing: "da" });
    const page = await petar.follow(answer);
    expect([page.path, page.heading]).toEqual(["/nalog-zatvoren", closed.title]);
    for (const browser of [petar, elsewhere])
      for (const path of ["/nalog", "/pregled", "/nalog/kopija-podataka/x"])
        expect((await browser.get(path)).location).toContain("/prijava");
    expect((await newBrowser(portal).get("/nalog-zatvoren")).heading).toBe(closed.title);
  });

  it("F9: is told by mail, and the core system learns of it once", async () => {
    const mail = await waitForMail(portal, account.email, { kind: "account-closed" });
    expect(mail.text).toContain(account.username);
    const core = playCore(portal);
    await core.awaits("account-closed");
    expect(core.seen.filter(({ kind }) => kind === "account-closed")).toHaveLength(1);
  });

  it("L1: leaves a password that is answered like a wrong one", async () => {
    const old = await givePassword(newBrowser(portal), account);
    const wrong = await givePassword(newBrowser(portal), { ...account, password: "nikad ovakva lozinka 51" });
    expect(old.location).toBeNull();
    expect([old.status, old.summary]).toEqual([wrong.status, wrong.summary]);
  });

  it("F1: leaves nothing to recover", async () => {
    const { jmbg } = detailsOf();
    await settled(portal);
    const before = (await mailsTo(portal, account.email)).length;
    for (const what of ["username", "password"] as const)
      await recover(portal, what, { email: account.email, jmbg });
    await settled(portal);
    expect((await mailsTo(portal, account.email)).length).toBe(before);
  });

  it("is no end: the very form of the first time opens a new account", async () => {
    const after = new Date();
    await register(portal, newBrowser(portal), detailsOf());
    const mail = await waitForMail(portal, account.email, { after });
    expect(isOfKind(mail, "account-opened")).toBe(true);
    const again = await signedInBrowser(portal, account);
    expect((await again.get("/polise")).text).toContain("8100026084517");
  });
});

describe("twenty closings at once", () => {
  it("are one: one letter, one event, one record, and no failure", async () => {
    const mila = await openAccount(portal, MILA);
    const browser = await signedInBrowser(portal, mila);
    const form = (await browser.get(PAGE)).form();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browser.submit(form, { closing: "da" })),
    );
    for (const { location, status } of answers) expect([status, location]).toEqual([303, expect.any(String)]);
    expect(answers.map(({ location }) => location)).toContain("/nalog-zatvoren");
    await settled(portal);
    const told = (await mailsTo(portal, mila.email)).filter((mail) => isOfKind(mail, "account-closed"));
    expect(told).toHaveLength(1);
    const [counts] = await portal.database`
      select (select count(*)::int from core_events join persons on persons.id = person_id
          where kind = 'account-closed' and given_name = 'Mila') as events,
        (select count(*)::int from audit_events join accounts on accounts.id = account_id
          where event = 'account.closed-by-owner' and email = ${mila.email}) as records`;
    expect(counts).toEqual({ events: 1, records: 1 });
  });
});
