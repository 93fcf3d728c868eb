import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sha512 } from "#db/monri-play/orders";
import { type MonriPlay, startMonriPlay } from "#db/monri-play/start";
import { LIMITS } from "#lib/protection/limits";
import { sr } from "#lib/texts/sr";
import type { Browser } from "../support/browser";
import { type Account, forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import { logLine } from "../support/log-lines";
import { mailsTo, settled } from "../support/mailbox";
import { begin, fateOf, instalmentIn, pressAt } from "../support/paying";
import { type Portal, startPortal } from "../support/server";

const PATH = "/api/payments/monri";
const OPEN = { state: "pending", counted: 0, told: 0 };
const PAID_ONCE = { state: "paid", counted: 1, told: 1 };

let play: MonriPlay;
let portal: Portal;
let account: Account;
let petar: Browser;
beforeAll(async () => {
  play = await startMonriPlay();
  play.become({ callback: "held" });
  portal = await startPortal(play.settings);
  account = await openAccount(portal);
  petar = await signedInBrowser(portal, account);
});
beforeEach(() => forgetLimits(portal));
afterAll(async () => {
  await portal?.stop();
  await play?.stop();
});

describe("M1: the gateway's callback", () => {
  it("M1: twenty at once, and more later, are all accepted and pay once, with one letter", async () => {
    const { order } = await approved();
    const answers = await Promise.all(Array.from({ length: 20 }, () => play.sendCallback(order)));
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(await play.sendCallback(order)).toBe(200);
    expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
    await settled(portal);
    expect((await mailsTo(portal, account.email)).filter(({ text }) => text.includes(order))).toHaveLength(1);
  });

  it.each([
    ["of another amount", { amount: 1 }],
    ["in another currency", { currency: "EUR" }],
    ["of a refund", { transaction_type: "refund" }],
    ["of an order that nobody began", { order_number: "P-2222-2222-2222-2222" }],
  ] satisfies [string, Record<string, unknown>][])(
    "M2: signed but %s is accepted once, on record and in the log, and pays nothing",
    async (_, changed) => {
      const { order } = await approved();
      expect(await play.sendCallback(order, { changed })).toBe(200);
      expect(await fateOf(portal, order)).toEqual(OPEN);
      const [row] = await portal.database`
      select details from audit_events where event = 'payment.callback-refused' order by id desc limit 1`;
      expect(row?.details.orderNumber).toBe("order_number" in changed ? changed.order_number : order);
      await logLine(portal, "payment.callback-unfit");
    },
  );

  it("M2: of another amount stays in sight: the payment is not given up, and its client is told not to pay again", async () => {
    const { order } = await approved();
    await play.sendCallback(order, { changed: { amount: 1 } });
    await portal.database`update card_payments set expires_at = now() where order_number = ${order}`;
    await cron();
    const page = await petar.get(`/placanja/potvrda/${order}`);
    expect(page.heading).toBe(sr.cardPayment.confirmation.headlines.confirming);
    await logLine(portal, "payment.callback-missing");
  });

  it("M1: forged is refused, many of them are stopped, and the true one still pays", async () => {
    const { order } = await approved();
    expect(await play.sendCallback(order, { key: "not the key" })).toBe(401);
    for (const authorization of ["", "WP3-callback", "Bearer x", `WP3-callback ${"0".repeat(128)}`])
      expect(await post("{}", { authorization })).toBe(401);
    const most = LIMITS.callbacksRefusedByAddress[0]?.most ?? 0;
    const answers = await Promise.all(
      Array.from({ length: most }, () => play.sendCallback(order, { key: "not the key" })),
    );
    expect(answers).toContain(429);
    expect(await fateOf(portal, order)).toEqual(OPEN);
    expect(await play.sendCallback(order)).toBe(200);
    expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
  });

  it("M1: that is no more than a decline changes nothing", async () => {
    const { order } = await approved();
    expect(await play.sendCallback(order, { changed: { status: "declined", response_code: "0005" } })).toBe(
      200,
    );
    expect(await fateOf(portal, order)).toEqual(OPEN);
  });

  it("M1: is read no further than a callback may be long, and comes by POST alone", async () => {
    expect(await post("x".repeat(40_000), {})).toBe(413);
    for (const method of ["GET", "PUT", "DELETE", "PATCH"])
      expect((await fetch(`${portal.url}${PATH}`, { method })).status).toBe(405);
  });

  it("M1: needs no origin and no session, but its own signature over every byte", async () => {
    const { order } = await approved();
    const body = JSON.stringify({
      ...{ order_number: order, amount: 1_234_550, currency: "RSD", note: "šđčćž  \u2028 " },
      ...{ status: "approved", response_code: "0000", transaction_type: "purchase" },
    });
    const authorization = `WP3-callback ${sha512(play.settings.MONRI_MERCHANT_KEY, body)}`;
    expect(await post(body.replace("  ", " "), { authorization })).toBe(401);
    expect(
      await post(body, { authorization, origin: "https://ipg.monri.com", "sec-fetch-site": "cross-site" }),
    ).toBe(200);
    expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
  });
});

describe("M3: card and bank at once", () => {
  it("M3: both count, once each, and what is paid is their sum", async () => {
    const { order, instalment } = await approved();
    const bank = portal.database`
      with held as (select id from instalments where id = ${instalment} for update)
      insert into payment_ledger (instalment_id, source, source_id, paid_on, amount, currency, balance)
      select id, 'bank', ${randomUUID()}, current_date, 1000000, 'RSD', 1000000 + coalesce((select max(balance)
        from payment_ledger where instalment_id = ${instalment}), 0) from held`;
    await Promise.all([bank, play.sendCallback(order)]);
    const rows = await portal.database`
      select amount::float8, balance::float8 from payment_ledger where instalment_id = ${instalment} order by id`;
    expect(rows.map(({ amount }) => amount).sort()).toEqual([1_000_000, 1_234_550]);
    const page = await petar.get(`/placanja/potvrda/${order}`);
    expect(page.heading).toBe(sr.cardPayment.confirmation.headlines.paid);
  });

  it("M3: what the client paid too much is said on page and in the letter, and told to the core system", async () => {
    const { order, instalment } = await approved();
    await portal.database`
      insert into payment_ledger (instalment_id, source, source_id, paid_on, amount, currency, balance)
      values (${instalment}, 'bank', ${randomUUID()}, current_date, 1234550, 'RSD', 1234550)`;
    expect(await play.sendCallback(order)).toBe(200);
    const page = await petar.get(`/placanja/potvrda/${order}`);
    expect(page.text).toContain(sr.cardPayment.confirmation.overpaidAmount);
    await settled(portal);
    const mail = (await mailsTo(portal, account.email)).find(({ text }) => text.includes(order));
    expect(mail?.text).toContain("više nego što je trebalo");
    const [event] = await portal.database`
      select details from core_events where details->>'orderNumber' = ${order}`;
    expect(event?.details).toMatchObject({ amount: 1_234_550, overpaid: 1_234_550 });
  });
});

/** A payment that the gateway has approved and not told of yet. */
async function approved() {
  const instalment = await instalmentIn(portal);
  const order = await begin(petar, instalment);
  await pressAt(play, order, "plati");
  return { order, instalment };
}

async function post(body: string, headers: Record<string, string>): Promise<number> {
  return (await fetch(`${portal.url}${PATH}`, { method: "POST", body, headers })).status;
}

async function cron(): Promise<void> {
  const headers = { authorization: `Bearer ${portal.env.cronSecret}` };
  await fetch(`${portal.url}/api/cron/payments`, { headers });
}
