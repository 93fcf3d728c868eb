import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type MonriPlay, startMonriPlay } from "#db/monri-play/start";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { type Account, forgetLimits, openAccount, signedInBrowser, signIn } from "../support/doors";
import { eventually, mailsTo } from "../support/mailbox";
import {
  begin,
  comeBack,
  fateOf,
  instalmentIn,
  payWholly,
  postToGateway,
  pressAt,
  pressPay,
} from "../support/paying";
import { ANA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { confirmation } = sr.cardPayment;
const CARD_FORM = "section[aria-labelledby=karticom] form";
const PAID_ONCE = { state: "paid", counted: 1, told: 1 };

let play: MonriPlay;
let portal: Portal;
let account: Account;
let petar: Browser;
beforeAll(async () => {
  play = await startMonriPlay({ retryEvery: 200 });
  portal = await startPortal(play.settings);
  account = await openAccount(portal);
  petar = await signedInBrowser(portal, account);
});
beforeEach(async () => {
  play.become({ answers: "well", callback: "before-return" });
  await forgetLimits(portal);
});
afterAll(async () => {
  await portal?.stop();
  await play?.stop();
});

describe("paying an instalment by card", () => {
  it("leads to the gateway and back, and page and letter confirm it with number, outcome, code, date and amount", async () => {
    const instalment = await instalmentIn(portal);
    const { order, page } = await payWholly(petar, play, instalment);
    expect(page.path).toBe(`/placanja/potvrda/${order}`);
    expect(page.heading).toBe(confirmation.headlines.paid);
    const code = play.orders.get(order)?.approval?.code ?? "";
    for (const words of [order, code, "12.345,50 RSD", confirmation.outcomes.paid])
      expect(page.text).toContain(words);
    expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
    const mail = await confirmationOf(order);
    expect(mail.subject).toContain(sr.letters["payment-confirmation"].outcomes.paid.what);
    for (const words of [order, code, "12.345,50"]) expect(mail.text).toContain(words);
    const after = await petar.get(`/placanja/${instalment}`);
    expect(after.text).not.toContain(sr.cardPayment.way.title);
    expect(after.text).toContain(sr.cardPayment.way.outcomes.paid);
  });

  it("is said to be pending until the callback has come, and a plain link asks again", async () => {
    play.become({ callback: "held" });
    const instalment = await instalmentIn(portal);
    const earlier = await petar.get(`/placanja/${instalment}`);
    const { order, page } = await payWholly(petar, play, instalment);
    expect(page.heading).toBe(confirmation.headlines.confirming);
    const now = await petar.get(`/placanja/${instalment}`);
    expect(now.text).toContain(sr.cardPayment.open.confirming.title);
    expect(now.text).not.toContain(sr.cardPayment.way.note);
    const refused = await petar.submit(earlier.form(CARD_FORM));
    expect(refused.text).toContain(sr.cardPayment.open.confirming.title);
    expect(await play.sendCallback(order)).toBe(200);
    const link = page.root.querySelectorAll("main a").find((one) => one.text === confirmation.check);
    expect((await petar.get(link?.getAttribute("href") ?? "")).heading).toBe(confirmation.headlines.paid);
  });

  it("is paid by a callback that comes after the browser's return, or without any return", async () => {
    play.become({ callback: "after-return" });
    const order = await begin(petar, await instalmentIn(portal));
    await pressAt(play, order, "plati");
    await eventually(
      "the callback",
      async () => (await fateOf(portal, order))?.state === "paid" || undefined,
    );
    expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
  });

  it("after a decline may be tried again there, or given up", async () => {
    const order = await begin(petar, await instalmentIn(portal));
    expect((await pressAt(play, order, "odbij")).body).toContain("Kartica je odbijena");
    expect((await petar.get(`/placanja/potvrda/${order}`)).heading).toBe(confirmation.headlines.pending);
    const page = await comeBack(petar, (await pressAt(play, order, "odustani")).location);
    expect(page.heading).toBe(confirmation.headlines.cancelled);
    expect(page.text).toContain(confirmation.outcomes.cancelled);
    const mail = await confirmationOf(order);
    expect(mail.text).toContain("nije zadužen");
    expect(await fateOf(portal, order)).toEqual({ state: "cancelled", counted: 0, told: 0 });
  });

  it("stays paid for whoever comes back by 'cancel' after the callback", async () => {
    const order = await begin(petar, await instalmentIn(portal));
    await pressAt(play, order, "plati");
    const page = await comeBack(petar, play.orders.get(order)?.cancel ?? "");
    expect(page.heading).toBe(confirmation.headlines.paid);
    expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
  });

  it("is paid after all when its callback comes after it was given up, and both letters say what they knew", async () => {
    play.become({ callback: "held" });
    const order = await begin(petar, await instalmentIn(portal));
    await petar.visit(`/placanja/odustanak/${order}`);
    await pressAt(play, order, "plati");
    expect(await play.sendCallback(order)).toBe(200);
    expect((await petar.get(`/placanja/potvrda/${order}`)).heading).toBe(confirmation.headlines.paid);
    expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
    await eventually("both letters", async () => (await confirmationsOf(order)).length === 2 || undefined);
  });

  it("brings back whoever's session ended meanwhile, by way of signing in", async () => {
    const order = await begin(petar, await instalmentIn(portal));
    const { location } = await pressAt(play, order, "plati");
    const other = newBrowser(portal);
    const asked = await comeBack(other, location);
    expect(asked.path).toBe(`/prijava?nazad=%2Fplacanja%2Fpotvrda%2F${order}`);
    const page = await signIn(portal, other, account, asked.path);
    expect([page.path, page.heading]).toEqual([`/placanja/potvrda/${order}`, confirmation.headlines.paid]);
    petar = await signedInBrowser(portal, account);
  });

  it("M7: carries nothing of the card and of the gateway's address into pages, database and log", async () => {
    const { order, page } = await payWholly(petar, play, await instalmentIn(portal));
    expect(page.path).not.toContain("?");
    const [rows] = await portal.database`
      select (select string_agg(card_payments::text, '') from card_payments) ||
        (select string_agg(audit_events::text, '') from audit_events) ||
        (select string_agg(outbox::text, '') from outbox) as everything`;
    for (const place of [page.body, portal.log(), rows?.everything]) {
      expect(place).not.toContain("411111");
      expect(place).not.toContain(play.settings.MONRI_MERCHANT_KEY);
    }
    expect(page.body).toContain(order);
  });
});

describe("M7: two tabs", () => {
  it("that begin at once, or one after the other, pay the same order: one pending, one charge", async () => {
    const instalment = await instalmentIn(portal);
    const answers = await Promise.all(Array.from({ length: 6 }, () => pressPay(petar, instalment)));
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    const order = await begin(petar, instalment);
    expect(answers[0]?.location).toBe(`/placanja/kartica/${order}`);
    await pressAt(play, order, "plati");
    const again = await petar.visit(`/placanja/kartica/${order}`);
    expect(again.path).toBe(`/placanja/potvrda/${order}`);
    expect(await portal.database`select from card_payments where instalment_id = ${instalment}`).toHaveLength(
      1,
    );
    expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
  });
});

describe("M7: amounts come from our rows alone", () => {
  it("whatever else is posted with the button", async () => {
    const instalment = await instalmentIn(portal);
    const tampered = { amount: "1", toPay: "1", currency: "EUR", order_number: "P-1" };
    const { location } = await pressPay(petar, instalment, tampered);
    const [row] = await portal.database`
      select amount::float8, currency from card_payments where order_number = ${location?.split("/").at(-1) ?? ""}`;
    expect(row).toEqual({ amount: 1_234_550, currency: "RSD" });
  });

  it("and the gateway refuses a form that was changed on its way", async () => {
    const order =
      /P-[^/]+$/.exec((await pressPay(petar, await instalmentIn(portal))).location ?? "")?.[0] ?? "";
    for (const changed of [
      { amount: "100" },
      { currency: "EUR" },
      { order_number: "P-1" },
      { authenticity_token: "x" },
    ])
      expect((await postToGateway(petar, order, changed)).status).toBe(406);
    expect(await fateOf(portal, order)).toEqual({ state: "pending", counted: 0, told: 0 });
  });
});

describe("D1: what belongs to another client", () => {
  it("D1: opens, goes on, is cancelled and paid for nobody else, exactly like what never existed", async () => {
    const instalment = await instalmentIn(portal);
    const order = await begin(petar, instalment);
    const ana = await signedInBrowser(portal, await openAccount(portal, ANA));
    const nothing = "P-2222-2222-2222-2222";
    for (const path of ["/placanja/potvrda/", "/placanja/kartica/", "/placanja/odustanak/"]) {
      const [foreign, unheardOf] = [await ana.get(`${path}${order}`), await ana.get(`${path}${nothing}`)];
      expect([foreign.status, foreign.heading]).toEqual([404, unheardOf.heading]);
    }
    const paper = async (number: string) => (await ana.get(`/placanja/potvrda/${number}/pdf`)).status;
    expect([await paper(order), await paper(nothing)]).toEqual([404, 404]);
    const own = await petar.get(`/placanja/${instalment}`);
    const posted = await ana.submit(own.form(CARD_FORM));
    expect(posted.location).toBeNull();
    expect(await fateOf(portal, order)).toEqual({ state: "pending", counted: 0, told: 0 });
  });
});

describe("P1: the page that leads to the gateway", () => {
  it("P1: may send its form there and nowhere else", async () => {
    const order = await begin(petar, await instalmentIn(portal));
    const policy =
      (await petar.get(`/placanja/kartica/${order}`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain(`form-action 'self' ${play.settings.MONRI_URL};`);
  });
});

async function confirmationsOf(order: string) {
  return (await mailsTo(portal, account.email)).filter(({ text }) => text.includes(order));
}

async function confirmationOf(order: string) {
  return eventually(`the confirmation of ${order}`, async () => (await confirmationsOf(order))[0]);
}
