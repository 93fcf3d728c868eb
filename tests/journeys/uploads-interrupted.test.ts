import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Browser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { eventually } from "../support/mailbox";
import { cameraPhoto, smallPhoto } from "../support/sample-files";
import { draftOf, formWith, getBytes, headersOf, sendFile } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let petar: Browser;
let draft: string;
beforeAll(async () => {
  portal = await startPortal();
  petar = await signedInBrowser(portal, await openAccount(portal));
});
beforeEach(async () => {
  draft = await draftOf(portal, "petar");
});
afterAll(() => portal?.stop());

describe("an upload that breaks off", () => {
  it("in the middle of its body, because the line or the portal dies, leaves nothing; trying again works", async () => {
    const content = await cameraPhoto();
    const cut = await sendHalf(content);
    cut.destroy();
    await sendHalf(content);
    await portal.kill();
    await portal.restart();
    expect(await kept()).toEqual([0, 0]);
    expect((await sendFile(portal, petar, { requestId: draft, content })).status).toBe(200);
    expect(await kept()).toEqual([1, 1]);
  });

  it("when everything has arrived and is about to be kept leaves nothing; trying again works", async () => {
    const content = await smallPhoto();
    await whileDraftIsHeld(async () => {
      const lost = sendFile(portal, petar, { requestId: draft, content }).catch(() => null);
      await eventually("the upload to wait for its draft", waitsForDraft);
      await portal.kill();
      expect(await lost).toBeNull();
    });
    await portal.restart();
    expect(await kept()).toEqual([0, 0]);
    const again = await sendFile(portal, petar, { requestId: draft, content });
    expect((await getBytes(portal, petar, `/prilozi/${again.body.attachment?.id}`)).status).toBe(200);
    expect(await kept()).toEqual([1, 1]);
  });

  it("after it was kept, before its answer came, is found there when it is tried again", async () => {
    const content = await smallPhoto(3);
    const first = await sendFile(portal, petar, { requestId: draft, content });
    await portal.kill();
    await portal.restart();
    const again = await sendFile(portal, petar, { requestId: draft, content });
    expect(again.body).toEqual(first.body);
    expect(await kept()).toEqual([1, 1]);
  });
});

/** Rows and contents of the draft. */
async function kept(): Promise<[number, number]> {
  const [row] = await portal.database<{ files: number; contents: number }[]>`
    select count(*)::int as files, count(content)::int as contents
    from attachments left join attachment_contents on attachment_id = id where request_id = ${draft}`;
  const [stray] = await portal.database<{ count: number }[]>`
    select count(*)::int from attachment_contents where attachment_id not in (select id from attachments)`;
  return [row?.files ?? 0, (row?.contents ?? 0) + (stray?.count ?? 0)];
}

/** Announces a whole form and sends half of it. */
async function sendHalf(content: Buffer): Promise<Socket> {
  const request = new Request(portal.url, { method: "POST", body: formWith({ requestId: draft, content }) });
  const body = Buffer.from(await request.arrayBuffer());
  const headers = {
    ...headersOf(portal, petar),
    host: new URL(portal.url).host,
    "content-type": request.headers.get("content-type") ?? "",
    "content-length": String(body.length),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(Number(new URL(portal.url).port), "localhost");
  socket.on("error", () => {});
  socket.write(`POST /prilozi/novi HTTP/1.1\r\n${lines.join("")}\r\n`);
  await new Promise((resolve) => socket.write(body.subarray(0, body.length / 2), resolve));
  await pause(200);
  return socket;
}

async function whileDraftIsHeld(work: () => Promise<void>): Promise<void> {
  const holder = postgres(portal.env.databaseUrl, { max: 1, onnotice: () => {} });
  await holder.begin(async (sql) => {
    await sql`select from requests where id = ${draft} for update`;
    await work();
  });
  await holder.end();
}

async function waitsForDraft(): Promise<true | undefined> {
  const waiting = await portal.database`
    select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like '%requests%'`;
  return waiting.length > 0 || undefined;
}
