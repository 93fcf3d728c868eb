import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { type Account, openAccount, PASSWORD, signedInBrowser } from "../support/doors";
import { logLine } from "../support/log-lines";
import type { Page } from "../support/page";
import { type Portal, startPortal } from "../support/server";

const NUMBER = /[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}/;

let portal: Portal;
let petar: Account;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
  browser = await signedInBrowser(portal, petar);
});
afterAll(() => portal?.stop());

describe("P4: a page that fails", () => {
  it("says so in words, with a number to quote that the log carries, and without a stack", async () => {
    const page = await withoutTable("policies", () => browser.get("/pregled"));
    expect(page.heading).toBe(sr.trouble.away.title);
    expect(page.text).toContain("0800 222 555");
    await expectLoggedWithoutParameters(page, "page.failed");
    expectNoStack(page);
  });

  it("is a page of ours when nothing is there, and tells no more than that", async () => {
    const page = await newBrowser(portal).get("/polise/8100026084517/nema");
    expect(page.status).toBe(404);
    expect(page.heading).toBe(sr.trouble.missing.title);
    expectNoStack(page);
  });
});

describe("D4: an error of the database", () => {
  it("never carries what was typed into the answer or the log: signing in", async () => {
    const other = newBrowser(portal);
    const form = (await other.get("/prijava")).form();
    const answer = await withoutTable("challenges", () =>
      other.submit(form, { username: "petar", password: PASSWORD }),
    );
    expect(answer.summary.join()).toContain("0800 222 555");
    await expectLoggedWithoutParameters(answer, "form.failed");
  });

  it("nor recovery", async () => {
    const other = newBrowser(portal);
    const form = (await other.get("/zaboravljena-lozinka")).form();
    const typed = { email: petar.email, jmbg: "1505985710005", altcha: "x" };
    const answer = await withoutTable("limits", () => other.submit(form, typed));
    expect(answer.values.email).toBe(petar.email);
    await expectLoggedWithoutParameters(answer, "form.failed");
  });

  it("nor what is decided after the answer has left", async () => {
    await portal.database`
      insert into outbox (kind, recipient, params) values ('one-time-code', 'marker.adresa@primer.test', '{"challengeId":"nije-id"}')`;
    await fetch(`${portal.url}/api/cron/outbox`, {
      headers: { authorization: `Bearer ${portal.env.cronSecret}` },
    });
    await logLine(portal, "mail.unwritable");
    expect(portal.log()).not.toMatch(/marker\.adresa|nije-id/);
  });
});

/** A mistake of ours: a table is not where the portal expects it. */
async function withoutTable<Value>(table: string, work: () => Promise<Value>): Promise<Value> {
  await portal.database.unsafe(`alter table ${table} rename to ${table}_gone`);
  try {
    return await work();
  } finally {
    await portal.database.unsafe(`alter table ${table}_gone rename to ${table}`);
  }
}

async function expectLoggedWithoutParameters(page: Page, event: string): Promise<void> {
  const number = NUMBER.exec(page.text)?.[0] ?? "none";
  const line = await logLine(portal, number);
  expect(JSON.parse(line)).toMatchObject({ level: "error", msg: event, requestNumber: number });
  expect(line).toContain("PostgresError 42P01");
  for (const secret of [
    petar.email,
    PASSWORD,
    "1505985710005",
    "$argon2",
    "params:",
    "select ",
    "insert into",
  ])
    expect(line).not.toContain(secret);
}

function expectNoStack({ body }: Page): void {
  expect(body).not.toMatch(/\bat [^<]*\.js:\d+|PostgresError|DrizzleQueryError|42P01|select .* from/);
}
