import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { formatDate } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { type Account, codeFrom, forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import { eventually, mailsTo, waitForMail } from "../support/mailbox";
import type { Page } from "../support/page";
import { type S3StandIn, startS3StandIn } from "../support/s3";
import { MILA } from "../support/sample-details";
import { smallPhoto } from "../support/sample-files";
import { draftOf, getBytes, sendFile } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";
import { deleteRow } from "../support/session-rows";
import { unzip } from "../support/unzip";

const PAGE = "/nalog/kopija-podataka";
const { copy: texts } = sr.ownData;

let portal: Portal;
let s3: S3StandIn;
let account: Account;
let petar: Browser;
beforeAll(async () => {
  s3 = await startS3StandIn();
  portal = await startPortal(s3.env);
  account = await openAccount(portal);
  petar = await signedInBrowser(portal, account);
});
beforeEach(async () => {
  s3.become("well");
  await forgetLimits(portal);
  await portal.database`delete from data_exports`;
  await portal.database`update sessions set code_typed_at = now()`;
});
afterAll(async () => {
  await portal?.stop();
  await s3?.stop();
});

describe("a copy of all own data", () => {
  it("is asked for by one button, made in the background, ready by mail, and saved whole", async () => {
    const after = new Date();
    const page = await petar.get(PAGE);
    expect(page.heading).toBe(texts.title);
    const asked = await petar.submit(page.form());
    expect(asked.location).toBe(PAGE);
    const mail = await waitForMail(portal, account.email, { kind: "export-ready", after });
    const ready = await petar.get(PAGE);
    expect(ready.text).toContain(texts.ready.title);
    const [row] = await portal.database<{ expires_at: Date; size: string }[]>`select * from data_exports`;
    for (const told of [ready.text, mail.text]) expect(told).toContain(formatDate(row?.expires_at ?? ""));
    const { status, headers, content } = await getBytes(portal, petar, savedAt(ready));
    expect(status).toBe(200);
    expect(headers.get("content-length")).toBe(row?.size);
    expect(content.length).toBe(Number(row?.size));
    expect(JSON.parse(String((await unzip(content)).get("nalog.json")))).toMatchObject({
      email: account.email,
    });
  });

  it("is served as a file that no cache keeps and no browser runs", async () => {
    const { headers } = await getBytes(portal, petar, savedAt(await made()));
    expect(headers.get("content-type")).toBe("application/zip");
    expect(headers.get("content-disposition")).toMatch(
      /^attachment; filename="kopija-podataka-\d{4}-\d\d-\d\d\.zip"/,
    );
    expect(headers.get("cache-control")).toMatch(/private.*no-store/);
    expect(headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("comes with a letter that leads nowhere and signs nobody in", async () => {
    const after = new Date();
    await made();
    const { html, text } = await waitForMail(portal, account.email, { kind: "export-ready", after });
    expect(html).not.toMatch(/href="https?:/);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it("D5: stands under Aktivnost na nalogu, asked for, ready and saved", async () => {
    await getBytes(portal, petar, savedAt(await made()));
    const { events } = sr.account.activity;
    const { text } = await petar.get("/nalog");
    for (const event of ["export.asked", "export.ready", "export.opened"] as const)
      expect(text).toContain(events[event]);
  });

  it("asked for twice is one, and the page says that it is being made", async () => {
    await whileNothingIsMade(async () => {
      const page = await petar.get(PAGE);
      const answers = await Promise.all([petar.submit(page.form()), petar.submit(page.form())]);
      expect(answers.map(({ location }) => location)).toEqual([PAGE, PAGE]);
      const waiting = await petar.get(PAGE);
      expect(waiting.text).toContain(texts.waiting.title);
      expect(waiting.root.querySelectorAll("main form")).toHaveLength(0);
      expect(await portal.database`select from data_exports`).toHaveLength(1);
    });
  });

  it("is for three times a day, told in words", async () => {
    for (let time = 0; time < 3; time += 1) await made();
    const refused = await petar.submit((await petar.get(PAGE)).form());
    expect(refused.summary.join()).toContain("Previše pokušaja");
  });
});

describe("without a fresh code", () => {
  it("asking and saving lead to where one is typed, and from there back", async () => {
    const address = savedAt(await made());
    await portal.database`update sessions set code_typed_at = now() - interval '16 minutes'`;
    const asked = await petar.submit((await petar.get(PAGE)).form());
    const saved = await petar.get(address);
    const way = `/nalog/potvrda-izmene?nazad=${encodeURIComponent(PAGE)}`;
    expect([asked.location, saved.location]).toEqual([way, way]);
    expect(saved.body).toBe("");
    const after = new Date();
    const page = await petar.get(way);
    const typing = await petar.follow(await petar.submit(page.form()));
    const mail = await waitForMail(portal, account.email, { kind: "one-time-code", after });
    const confirmed = await petar.submit(typing.form(), { code: codeFrom(mail) });
    expect(confirmed.location).toBe(PAGE);
    expect((await getBytes(portal, petar, address)).status).toBe(200);
  });
});

describe("somebody else's copy", () => {
  it("D1: answers like one that never existed, so does one past its time", async () => {
    const address = savedAt(await made());
    const mila = await signedInBrowser(portal, await openAccount(portal, MILA));
    const unknown = await mila.get(`${PAGE}/00000000-0000-4000-8000-000000000000`);
    expect(unknown.status).toBe(404);
    for (const path of [address, `${PAGE}/x`, `${PAGE}/%00`]) {
      const answer = await mila.get(path);
      expect([answer.status, answer.body]).toEqual([404, unknown.body]);
    }
    await portal.database`update data_exports set expires_at = now()`;
    expect((await petar.get(address)).body).toBe(unknown.body);
    expect((await petar.get(PAGE)).text).not.toContain(texts.ready.title);
    await cron("purge");
    expect(await portal.database`select from data_export_parts`).toHaveLength(0);
  });

  it("S1, S10: is nobody's without a session, nor when it has ended meanwhile", async () => {
    const address = savedAt(await made());
    expect((await newBrowser(portal).get(address)).location).toContain("/prijava");
    const other = await signedInBrowser(portal, account);
    expect((await getBytes(portal, other, address)).status).toBe(200);
    await deleteRow(portal, other);
    expect((await other.get(address)).location).toContain("/prijava");
  });

  it("R2: is neither made for nor opened by a declared account", async () => {
    const address = savedAt(await made());
    const declared = (until: string) => portal.database`
      update accounts set declared_until = now() + ${until}::interval where username = ${account.username}`;
    const before = (await petar.get(PAGE)).form();
    await declared("1 hour");
    const page = await petar.get(PAGE);
    expect(page.text).toContain(texts.declared);
    expect(page.root.querySelectorAll("main form")).toHaveLength(0);
    expect((await petar.get(address)).status).toBe(404);
    await petar.submit(before);
    expect(await portal.database`select from data_exports`).toHaveLength(1);
    await portal.database`update accounts set declared_until = null`;
  });
});

describe("what can go wrong while it is made", () => {
  it("a portal that is killed loses none: the scheduler has it made, and it is whole", async () => {
    const after = new Date();
    await whileNothingIsMade(async () => {
      await petar.submit((await petar.get(PAGE)).form());
      await eventually("somebody who makes it", async () => {
        const [row] = await portal.database`select attempts from data_exports`;
        return row?.attempts === 1 || undefined;
      });
      await portal.kill();
    });
    await portal.restart();
    expect((await petar.get(PAGE)).text).toContain(texts.waiting.title);
    expect(await cron("exports")).toEqual({ made: 0 });
    await portal.database`update data_exports set claimed_until = now() - interval '1 second'`;
    expect(await cron("exports")).toEqual({ made: 1 });
    await cron("outbox");
    await waitForMail(portal, account.email, { kind: "export-ready", after });
    const { content } = await getBytes(portal, petar, savedAt(await petar.get(PAGE)));
    expect((await unzip(content)).has("README.txt")).toBe(true);
  });

  it("with the storage away there is none with a hole: it is tried again, and in the end said to have failed", async () => {
    const after = new Date();
    const requestId = await draftOf(portal, account.username);
    await sendFile(portal, petar, { requestId, content: await smallPhoto() });
    s3.become(500);
    await petar.submit((await petar.get(PAGE)).form());
    for (const tries of [1, 2, 3]) {
      await eventually(`try ${tries}`, async () => {
        const [row] = await portal.database`select attempts from data_exports`;
        return row?.attempts === tries || undefined;
      });
      await portal.database`update data_exports set claimed_until = now() - interval '1 second'
        where state = 'waiting'`;
      await cron("exports");
    }
    await cron("outbox");
    await waitForMail(portal, account.email, { kind: "export-failed", after });
    const failed = await petar.get(PAGE);
    expect(failed.text).toContain(texts.failed.title);
    s3.become("well");
    const again = await made();
    const files = await unzip((await getBytes(portal, petar, savedAt(again))).content);
    expect([...files.keys()].filter((path) => path.startsWith("prilozi/"))).toHaveLength(1);
    const ready = (await mailsTo(portal, account.email)).filter(
      ({ receivedAt }) => receivedAt > after.toISOString(),
    );
    expect(ready.filter(({ subject }) => subject.includes("nije napravljena"))).toHaveLength(1);
  });
});

/** Asks for a copy and waits until the page leads to it. */
async function made(): Promise<Page> {
  await petar.submit((await petar.get(PAGE)).form());
  return eventually("a copy that is ready", async () => {
    const page = await petar.get(PAGE);
    const [row] = await portal.database`select from data_exports where state = 'waiting'`;
    return row ? undefined : page.text.includes(texts.ready.title) ? page : undefined;
  });
}

function savedAt(page: Page): string {
  const link = page.root.querySelectorAll("main a").find(({ text }) => text.trim() === texts.ready.save);
  return link?.getAttribute("href") ?? "";
}

async function cron(job: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${portal.env.cronSecret}` };
  return (await fetch(`${portal.url}/api/cron/${job}`, { headers })).json();
}

/** Holds what every copy reads, until `work` is done. */
async function whileNothingIsMade(work: () => Promise<void>): Promise<void> {
  const holder = postgres(portal.env.databaseUrl, { max: 1, onnotice: () => {} });
  await holder.begin(async (sql) => {
    await sql`lock table fund_unit_values, health_packages in access exclusive mode`;
    await work();
  });
  await holder.end();
}
