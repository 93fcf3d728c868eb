import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { type CuttableProxy, startCuttableProxy } from "../support/cuttable-proxy";
import {
  type Account,
  detailsOf,
  openAccount,
  PASSWORD,
  register,
  signedInBrowser,
  signIn,
} from "../support/doors";
import { logLine } from "../support/log-lines";
import { eventually, settled, waitForMail } from "../support/mailbox";
import { recover } from "../support/recovery-doors";
import { ANA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const NUMBER = /[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}/;

let line: CuttableProxy;
let portal: Portal;
let petar: Account;
let signedIn: Browser;
beforeAll(async () => {
  line = await startCuttableProxy();
  portal = await startPortal({}, line.through);
  petar = await openAccount(portal);
  signedIn = await signedInBrowser(portal, petar);
});
afterAll(async () => {
  await portal?.stop();
  await line?.stop();
});
beforeEach(() => settled(portal));

describe("P6: while the database is away", () => {
  it.each([
    "/pregled",
    "/nalog",
    "/promena-lozinke",
    "/nalog/potvrda",
    "/stete",
    "/stete/N%C5%A0-2026-0004517",
    "/zdravlje",
    "/zdravlje/autorizacije/AU-2026-000731",
  ])(
    "%s says so in plain words, with the phone number and a number to quote that the log carries (P4)",
    async (path) => {
      const page = await without(() => signedIn.get(path));
      expect(page.heading).toBe(sr.trouble.away.title);
      expect(page.text).toContain("0800 222 555");
      const number = NUMBER.exec(page.text)?.[0] ?? "none";
      expect(JSON.parse(await logLine(portal, number))).toMatchObject({
        level: "error",
        msg: "page.failed",
        requestNumber: number,
      });
      expect(page.body).not.toMatch(/ECONN|postgres|at .*\.js:\d+|DrizzleQueryError/);
      expect((await signedIn.get(path)).heading).not.toBe(sr.trouble.away.title);
    },
  );

  it.each([
    "/prilozi/00000000-0000-4000-8000-000000000000",
    "/prilozi/00000000-0000-4000-8000-000000000000/slicica",
    "/dokumenta/00000000-0000-4000-8000-000000000000",
    "/polise/8100026084517/potvrda",
    "/zahtevi/Z-2222-2222/potvrda",
  ])("%s, where a file lies, says so too, with a number of ours (P4)", async (path) => {
    const headers = { "x-request-number": "1505985710005" };
    const answer = await without(() => signedIn.get(path, { headers }));
    expect(answer.status).toBe(503);
    expect(answer.headers.get("content-security-policy")).toMatch(/^sandbox/);
    expect(answer.body).toContain(sr.trouble.away.title);
    const number = NUMBER.exec(answer.body)?.[0] ?? "none";
    expect(await logLine(portal, `"${number}"`)).toContain('"file.failed"');
    expect(portal.log()).not.toContain("1505985710005");
    expect((await signedIn.get(path)).status).not.toBe(503);
  });

  it.each(["/", "/registracija", "/prijava", "/zaboravljena-lozinka", "/obavestenje-o-obradi-podataka"])(
    "%s, which needs none of it, works",
    async (path) => {
      expect((await without(() => newBrowser(portal).get(path))).status).toBe(200);
    },
  );

  it("registration keeps what was typed, and the same form goes through once it is back", async () => {
    const details = { ...detailsOf(ANA) };
    const browser = newBrowser(portal);
    const page = await browser.get("/registracija");
    const typed = { ...details, privacyNotice: "da", altcha: "x" };
    const answer = await without(() => browser.submit(page.form(), typed));
    await expectAway(answer.summary);
    expect(answer.values).toMatchObject({ jmbg: ANA.jmbg, policyNumber: ANA.policyNumber, email: ANA.email });
    expect(answer.values.password).toBe("");
    expect((await register(portal, browser, details)).location).toBe("/registracija/poslato");
    await waitForMail(portal, ANA.email, { kind: "account-opened" });
  });

  it("signing in keeps the username, and costs neither the password step nor the code: both serve afterwards", async () => {
    const browser = newBrowser(portal);
    const form = (await browser.get("/prijava")).form();
    const answer = await without(() => browser.submit(form, { username: "petar", password: PASSWORD }));
    await expectAway(answer.summary);
    expect(answer.values.username).toBe("petar");
    const after = new Date();
    const codePage = await browser.follow(
      await browser.submit(form, { username: "petar", password: PASSWORD }),
    );
    const code = (await waitForMail(portal, petar.email, { kind: "one-time-code", after })).subject.slice(
      0,
      6,
    );
    const second = await without(() => browser.submit(codePage.form(), { code }));
    expect(second.heading).toBe(sr.trouble.away.title);
    expect(second.text).toContain("0800 222 555");
    expect((await browser.submit(codePage.form(), { code })).location).toBe("/pregled");
  });

  it("recovery and the change of a password say so too", async () => {
    const change = (await signedIn.get("/promena-lozinke")).form();
    await without(async () => {
      const forgotten = await recover(portal, "password", { email: petar.email, altcha: "x" });
      await expectAway(forgotten.summary);
      expect(forgotten.values.email).toBe(petar.email);
      const changed = await signedIn.submit(change, {
        currentPassword: PASSWORD,
        newPassword: "nova duga lozinka 8",
      });
      expect(changed.heading).toBe(sr.trouble.away.title);
    });
    await signIn(portal, newBrowser(portal), petar);
  });
});

describe("P5: the health addresses", () => {
  it("alive answers whatever is behind it; ready follows the database, without a restart", async () => {
    expect(await health()).toEqual([200, 200]);
    await without(async () => expect(await health()).toEqual([200, 503]));
    await eventually("readiness", async () => (await health())[1] === 200 || undefined);
  });

  it("say nothing of what is behind them", async () => {
    await without(async () => {
      const answer = await fetch(`${portal.url}/api/health/ready`);
      expect(await answer.json()).toEqual({ status: "database-away" });
      expect(answer.headers.get("cache-control")).toBe("no-store");
    });
  });
});

/** Cuts the line for a while and waits until the portal has it again. */
async function without<Value>(work: () => Promise<Value>): Promise<Value> {
  line.cut();
  try {
    return await work();
  } finally {
    line.restore();
    await eventually("the database", async () => (await health())[1] === 200 || undefined);
  }
}

async function health(): Promise<number[]> {
  const answers = ["/api/health", "/api/health/ready"].map((path) => fetch(`${portal.url}${path}`));
  return (await Promise.all(answers)).map(({ status }) => status);
}

async function expectAway(summary: string[]): Promise<void> {
  const words = summary.join();
  expect(words).toContain(sr.common.refusals.away.slice(0, 40));
  expect(words).toContain("0800 222 555");
  const number = NUMBER.exec(words)?.[0] ?? "none";
  await logLine(portal, `"requestNumber":"${number}"`);
}
