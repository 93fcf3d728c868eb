import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PROJECT } from "#db/local";
import { REHEARSAL } from "#db/monri-play/pages";
import { type MonriPlay, startMonriPlay } from "#db/monri-play/start";
import { sr } from "#lib/texts/sr";
import type { Browser } from "../support/browser";
import { type CuttableProxy, startCuttableProxy } from "../support/cuttable-proxy";
import { type Account, openAccount, signedInBrowser } from "../support/doors";
import { eventually, mailsTo, settled } from "../support/mailbox";
import { begin, comeBack, fateOf, instalmentIn, pressAt, pressPay } from "../support/paying";
import { type Portal, startPortal } from "../support/server";

const { confirmation, toGateway } = sr.cardPayment;
const PAID_ONCE = { state: "paid", counted: 1, told: 1 };

let play: MonriPlay;
let line: CuttableProxy;
let portal: Portal;
let account: Account;
let petar: Browser;
beforeAll(async () => {
  play = await startMonriPlay({ retryEvery: 200 });
  line = await startCuttableProxy();
  portal = await startPortal(play.settings, line.through);
  account = await openAccount(portal);
  petar = await signedInBrowser(portal, account);
});
beforeEach(() => play.become({ answers: "well", callback: "before-return" }));
afterAll(async () => {
  await portal?.stop();
  await line?.stop();
  await play?.stop();
});

describe("M4: with the database away", () => {
  it("M4: the callback is not taken, comes again by itself and pays, and nothing is lost", async () => {
    const order = await begin(petar, await instalmentIn(portal));
    line.cut();
    expect(await play.sendCallback(order)).toBe(503);
    const { location } = await pressAt(play, order, "plati");
    const page = await comeBack(petar, location);
    line.restore();
    expect([page.status, page.heading]).toEqual([503, sr.trouble.away.title]);
    await eventually(
      "the callback",
      async () => (await fateOf(portal, order))?.state === "paid" || undefined,
    );
    expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
    expect((await comeBack(petar, location)).heading).toBe(confirmation.headlines.paid);
  });
});

describe("M4: a portal that is killed", () => {
  it("M4: before the callback, or while callbacks are under way, has paid once when it is back", async () => {
    play.become({ callback: "after-return" });
    const [first, second] = [await instalmentIn(portal), await instalmentIn(portal)];
    const orders = [await begin(petar, first), await begin(petar, second)];
    await portal.kill();
    await pressAt(play, orders[0] ?? "", "plati");
    await portal.restart();
    await pressAt(play, orders[1] ?? "", "plati");
    const under = orders.flatMap((order) => Array.from({ length: 5 }, () => play.sendCallback(order)));
    await portal.kill();
    await Promise.all(under);
    await portal.restart();
    for (const order of orders) {
      await eventually(
        "the callback",
        async () => (await fateOf(portal, order))?.state === "paid" || undefined,
      );
      expect(await fateOf(portal, order)).toEqual(PAID_ONCE);
    }
    await cron("outbox");
    for (const order of orders)
      await eventually("its letter", async () => (await lettersOf(order)).length === 1 || undefined);
  });
});

describe("M5: with the gateway away", () => {
  it.each([503, "never"] as const)(
    "M5: (%s) the client hears so from us, with the other ways to pay",
    async (answers) => {
      const instalment = await instalmentIn(portal);
      const { location } = await pressPay(petar, instalment);
      play.become({ answers });
      const page = await petar.get(location ?? "");
      expect([page.status, page.heading]).toEqual([200, toGateway.away.title]);
      const others = page.root.querySelectorAll("main a").find((one) => one.text === toGateway.away.others);
      expect(others?.getAttribute("href")).toBe(`/placanja/${instalment}`);
      expect((await petar.get(`/placanja/${instalment}`)).text).toContain("NBS IPS QR");
      play.become({ answers: "well" });
      expect((await petar.get(location ?? "")).heading).toBe(toGateway.title);
    },
  );
});

describe("M6: a payment of which nothing is heard", () => {
  it("M6: is given up after its hour by the scheduler, once, with a letter that says that nothing was charged", async () => {
    const order = await begin(petar, await instalmentIn(portal));
    await cron("payments");
    expect(await fateOf(portal, order)).toMatchObject({ state: "pending" });
    await portal.database`update card_payments set expires_at = now() where order_number = ${order}`;
    await Promise.all([cron("payments"), cron("payments"), cron("payments")]);
    expect(await fateOf(portal, order)).toEqual({ state: "expired", counted: 0, told: 0 });
    expect((await petar.get(`/placanja/potvrda/${order}`)).heading).toBe(confirmation.headlines.expired);
    await eventually("its letter", async () => (await lettersOf(order)).length > 0 || undefined);
    await settled(portal);
    const letters = await lettersOf(order);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("nije zadužen");
  });
});

describe("S11: the gateway that is played", () => {
  it("S11: is in no build", async () => {
    const standalone = path.join(PROJECT, ".next", "standalone");
    const files = (await readdir(standalone, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /\.(m?js|json)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !file.includes(`${path.sep}node_modules${path.sep}`));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const content = await readFile(file, "utf8");
      expect(content.includes(REHEARSAL) || content.includes("monri-play"), file).toBe(false);
    }
  });
});

async function lettersOf(order: string) {
  return (await mailsTo(portal, account.email)).filter(({ text }) => text.includes(order));
}

async function cron(job: string): Promise<void> {
  const headers = { authorization: `Bearer ${portal.env.cronSecret}` };
  await fetch(`${portal.url}/api/cron/${job}`, { headers });
}
