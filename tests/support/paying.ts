import { randomUUID } from "node:crypto";
import { policyIdOf } from "#db/demo/scenarios";
import type { MonriPlay } from "#db/monri-play/start";
import { registerId } from "#lib/register/core-id";
import type { Browser } from "./browser";
import type { Page } from "./page";
import type { Portal } from "./server";

/** Petar's policy. */
const POLICY = registerId("policies", policyIdOf("8100026084517"));

let made = 0;

/** One more instalment of Petar's to pay, 12.345,50 RSD unless told otherwise; its id. */
export async function instalmentIn({ database }: Portal, amount = 1_234_550): Promise<string> {
  made += 1;
  const id = randomUUID();
  await database`
    insert into instalments (id, core_id, version, policy_id, due_on, amount, paid, currency, reference)
    values (${id}, ${`R-${id}`}, 1, ${POLICY}, current_date + 20, ${amount}, 0, 'RSD', ${`9900${made}`})`;
  return id;
}

/** Presses "Plati" on the page of an instalment; the answer is not followed. */
export async function pressPay(browser: Browser, instalment: string, typed = {}): Promise<Page> {
  const page = await browser.get(`/placanja/${instalment}`);
  return browser.submit(page.form("section[aria-labelledby=karticom] form"), typed);
}

/** Begins to pay and goes on to the gateway's page; the order number. */
export async function begin(browser: Browser, instalment: string): Promise<string> {
  const order = /^\/placanja\/kartica\/(P-[^/]+)$/.exec(
    (await pressPay(browser, instalment)).location ?? "",
  )?.[1];
  if (!order) throw new Error("No payment was begun");
  const { status, location } = await postToGateway(browser, order);
  if (status !== 303) throw new Error(`The gateway answered ${status}`);
  if (!location.endsWith(order)) throw new Error(`The gateway leads to ${location}`);
  return order;
}

/** Sends the form of the last page here to the gateway, changed if so wished. */
export async function postToGateway(browser: Browser, order: string, changed: Record<string, string> = {}) {
  const page = await browser.get(`/placanja/kartica/${order}`);
  const form = page.form("#na-stranu-banke");
  const body = new URLSearchParams({ ...Object.fromEntries(form.fields), ...changed });
  return answered(await fetch(form.action, { method: "POST", body, redirect: "manual" }));
}

/** Presses a button on the gateway's page; where it leads. */
export async function pressAt(play: MonriPlay, order: string, button: "plati" | "odbij" | "odustani") {
  const address = `${play.settings.MONRI_URL}/v2/form/${order}/${button}`;
  return answered(await fetch(address, { method: "POST", redirect: "manual" }));
}

/** Begins, pays, and comes back to where the gateway and the portal lead. */
export async function payWholly(browser: Browser, play: MonriPlay, instalment: string) {
  const order = await begin(browser, instalment);
  const { location } = await pressAt(play, order, "plati");
  return { order, page: await comeBack(browser, location) };
}

/** Opens the address by which the gateway sends the browser back, as one that comes from another site. */
export async function comeBack(browser: Browser, location: string): Promise<Page> {
  const answer = await browser.get(location, { headers: { "sec-fetch-site": "cross-site" } });
  return browser.follow(answer);
}

/** What became of a payment: its state, and how often it was counted and told to the core system. */
export async function fateOf({ database }: Portal, order: string) {
  const [fate] = await database`
    select state,
      (select count(*)::int from payment_ledger where source_id = card_payments.id) as counted,
      (select count(*)::int from core_events where details->>'orderNumber' = order_number) as told
    from card_payments where order_number = ${order}`;
  return fate;
}

async function answered(answer: Response) {
  const location = answer.headers.get("location") ?? "";
  return { status: answer.status, location, body: await answer.text() };
}
