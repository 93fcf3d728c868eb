import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { type Account, forgetLimits, givePassword, openAccount, signedInBrowser } from "../support/doors";
import type { Page } from "../support/page";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let account: Account;
beforeAll(async () => {
  portal = await startPortal();
  account = await openAccount(portal);
  await warmUp();
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

/** A portal under way holds all its connections; making them in the middle of a flood could take too long. */
async function warmUp() {
  await Promise.all(Array.from({ length: 20 }, () => fetch(`${portal.url}/api/health/ready`)));
}

async function guess(times: number, browserOf: (turn: number) => Browser): Promise<Page[]> {
  const page = await newBrowser(portal).get("/prijava");
  const tries = Array.from({ length: times }, (_, turn) =>
    browserOf(turn).submit(page.form(), { username: account.username, password: `pogresna ${turn}` }),
  );
  return Promise.all(tries);
}

const judged = (answers: Page[]) => answers.filter(({ summary }) => summary[0] === sr.signIn.wrong).length;
const turnedAway = (answers: Page[]) =>
  answers.filter(({ summary }) => /^Previše pokušaja\. .+ 0800 222 555$/.test(summary[0] ?? "")).length;

describe("L2: guessing passwords", () => {
  it("two hundred parallel tries judge ten passwords; also after a restart no more", async () => {
    const address = "198.18.210.1";
    const stranger = newBrowser(portal, { address });
    const answers = await guess(200, () => stranger);
    expect(judged(answers)).toBe(10);
    expect(turnedAway(answers)).toBe(190);
    await portal.restart();
    const afterwards = await givePassword(newBrowser(portal, { address }), account);
    expect(turnedAway([afterwards])).toBe(1);
    expect(afterwards.values.username).toBe(account.username);
  });
});

describe("L3: a stranger's wrong tries", () => {
  it("lock neither the owner's known browser, even at the same address, nor another address", async () => {
    const owner = await signedInBrowser(portal, account);
    const device = owner.cookies.get("portal-uredjaj") ?? "";
    await guess(100, (turn) => newBrowser(portal, { address: `198.18.220.${turn % 10}` }));
    const known = newBrowser(portal, { address: "198.18.220.0" });
    expect(turnedAway([await givePassword(known, account)])).toBe(1);
    known.cookies.set("portal-uredjaj", device);
    expect((await givePassword(known, account)).location).toBe("/prijava/kod");
    expect((await givePassword(newBrowser(portal), account)).location).toBe("/prijava/kod");
  });

  it("a made-up device cookie buys nothing", async () => {
    const address = "198.18.230.1";
    const answers = await guess(20, (turn) => {
      const browser = newBrowser(portal, { address });
      browser.cookies.set("portal-uredjaj", `${turn}`.padStart(43, "A"));
      return browser;
    });
    expect(judged(answers)).toBe(10);
  });
});

describe("L4: forged addresses behind one trusted proxy", () => {
  it("buy no new tries: only what the proxy itself wrote counts", async () => {
    const page = await newBrowser(portal).get("/prijava");
    const tries = Array.from({ length: 30 }, (_, turn) => {
      const forged = `203.0.113.${turn}`;
      const browser = newBrowser(portal, { address: `${forged}, 198.18.240.1` });
      const headers = {
        "x-real-ip": forged,
        "x-client-ip": forged,
        "true-client-ip": forged,
        "cf-connecting-ip": forged,
        "x-original-forwarded-for": forged,
        "x-forwarded": forged,
        forwarded: `for=${forged}`,
      };
      return browser.submit(page.form(), { username: account.username, password: "pogresna" }, { headers });
    });
    expect(judged(await Promise.all(tries))).toBe(10);
  });

  it("what is no address at all shares one strict count", async () => {
    const answers = await guess(30, (turn) => newBrowser(portal, { address: `nije adresa ${turn}` }));
    expect(judged(answers)).toBe(10);
  });

  it("addresses of one IPv6 network count as one", async () => {
    const answers = await guess(30, (turn) => newBrowser(portal, { address: `2001:db8:1:1::${turn + 1}` }));
    expect(judged(answers)).toBe(10);
  });
});
