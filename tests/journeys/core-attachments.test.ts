import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CoreEvents } from "#lib/register/core-events";
import { answerPages, sendChecked } from "../support/asking-by-forms";
import { type AskingClient, askingClient, REFUND_FILES, refundOf } from "../support/asking-client";
import { CORE_SETTINGS, callCore, newToken } from "../support/core-api";
import { forgetLimits } from "../support/doors";
import { playCore } from "../support/played-core";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

type Attachment = CoreEvents["refund-requested"]["attachments"][number];

let portal: Portal;
let mila: AskingClient;
let sent: Attachment[];
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  mila = await askingClient(portal, MILA);
  await mila.askForRefund();
  sent = (await playCore(portal).awaits("refund-requested")).details.attachments;
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

describe("GET /attachments/{id}", () => {
  it("is the file that the event tells of: its bytes and type, with the hash as its mark", async () => {
    expect(sent.map(({ slot }) => slot)).toEqual(REFUND_FILES);
    for (const { id, mediaType, size, contentHash } of sent) {
      const { status, headers, content } = await fetchAttachment(id);
      expect(status).toBe(200);
      expect([content.length, createHash("sha256").update(content).digest("hex")]).toEqual([
        size,
        contentHash,
      ]);
      expect(Object.fromEntries(headers)).toMatchObject({
        "content-type": mediaType,
        "content-disposition": "attachment",
        etag: `"${contentHash}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      });
    }
  });

  it("answers HEAD with the same and no content", async () => {
    const { status, headers, content } = await fetchAttachment(first().id, {}, "HEAD");
    const etag = `"${first().contentHash}"`;
    expect([status, headers.get("etag"), content.length]).toEqual([200, etag, 0]);
  });

  it("puts on record which token read which file, of nobody's account", async () => {
    const { name, token } = await newToken(portal, "attachments:read");
    expect((await fetchAttachment(first().id, { token })).status).toBe(200);
    const [last] = await portal.database`
      select account_id, details from audit_events where event = 'core.attachment-read' order by id desc`;
    expect(last).toEqual({
      account_id: null,
      details: { token: name, attachment: first().id, bytes: first().size },
    });
  });

  it("D1: a file of a draft, an unknown one and no id at all are answered alike", async () => {
    const draft = await answerPages(mila.browser, "/zdravlje/refundacija", refundOf(mila.personId));
    const [kept] = await portal.database<[{ id: string }]>`
      select id from attachments where request_id = ${draft.values.requestId ?? ""}`;
    const answers = [];
    for (const id of [kept.id, randomUUID(), "1", "%00", "..%2Fevents", `${first().id}0`])
      answers.push(await callCore(portal, `/attachments/${id}`));
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body).toEqual({ ...(answers[0]?.body as object), requestNumber: expect.any(String) });
    }
    await sendChecked(mila.browser, draft);
    expect((await fetchAttachment(kept.id)).status).toBe(200);
  });

  it("waits for the malware check, and hands out nothing in which it found something", async () => {
    const { id } = first();
    await portal.database`update attachments set scan = 'waiting' where id = ${id}`;
    const waiting = await callCore(portal, `/attachments/${id}`);
    expect(waiting).toMatchObject({ status: 409, body: { type: "/api/core/v1#not-scanned-yet" } });
    expect(Number(waiting.headers.get("retry-after"))).toBeGreaterThan(0);
    await portal.database`update attachments set scan = 'infected' where id = ${id}`;
    expect(await callCore(portal, `/attachments/${id}`)).toMatchObject({
      status: 410,
      body: { type: "/api/core/v1#gone" },
    });
    await portal.database`update attachments set scan = 'clean' where id = ${id}`;
    expect((await fetchAttachment(id)).status).toBe(200);
  });

  it("needs its scope, and a token that is in use", async () => {
    const { id } = first();
    const others = await newToken(portal, "register:write", "events:read");
    expect(await callCore(portal, `/attachments/${id}`, { token: others.token })).toMatchObject({
      status: 403,
    });
    const own = await newToken(portal, "attachments:read");
    expect((await callCore(portal, "/events", { token: own.token })).status).toBe(403);
    await portal.database`update core_tokens set revoked_at = now() where name = ${own.name}`;
    expect((await callCore(portal, `/attachments/${id}`, { token: own.token })).status).toBe(401);
    expect((await callCore(portal, `/attachments/${id}`, { token: null })).status).toBe(401);
  });

  it("opens to no client's cookie, and no client's address to a token (S7)", async () => {
    const { id } = first();
    const cookie = [...mila.browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    expect((await callCore(portal, `/attachments/${id}`, { token: null, headers: { cookie } })).status).toBe(
      401,
    );
    const authorization = `Bearer ${CORE_SETTINGS.CORE_API_TOKEN}`;
    const page = await fetch(`${portal.url}/prilozi/${id}`, {
      headers: { authorization },
      redirect: "manual",
    });
    expect(page.status).not.toBe(200);
  });

  it("P3: takes no other method", async () => {
    for (const method of ["PUT", "POST", "DELETE", "PATCH"]) {
      const answer = await callCore(portal, `/attachments/${first().id}`, { method });
      expect(answer.status).toBe(405);
    }
  });

  it("says that it is unavailable while the content is away", async () => {
    const { id } = first();
    await portal.database`update attachments set store = 's3' where id = ${id}`;
    const away = await callCore(portal, `/attachments/${id}`);
    await portal.database`update attachments set store = 'database' where id = ${id}`;
    expect([away.status, Number(away.headers.get("retry-after"))]).toEqual([503, 10]);
  });
});

function first(): Attachment {
  const [attachment] = sent;
  if (!attachment) throw new Error("Nothing was sent along");
  return attachment;
}

async function fetchAttachment(id: string, { token = CORE_SETTINGS.CORE_API_TOKEN } = {}, method = "GET") {
  const answer = await fetch(`${portal.url}/api/core/v1/attachments/${id}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "x-forwarded-for": "198.51.100.1" },
  });
  return { status: answer.status, headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
}
