import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addAttachment } from "#lib/attachments/add-attachment";
import { examineWaiting } from "#lib/attachments/examine-waiting";
import { listAttachments } from "#lib/attachments/list-attachments";
import { readAttachment, readThumbnail } from "#lib/attachments/read-attachment";
import { removeAttachment } from "#lib/attachments/remove-attachment";
import type { ClientContext } from "#lib/core/context";
import { clamd } from "#lib/edges/clamd";
import { clamdOnSocket, EICAR } from "../../support/clamd";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { beginDraft, sendDraft } from "../../support/drafts";
import { catalogWith, rawPdf } from "../../support/hostile-files";
import { letters } from "../../support/outbox";
import { smallPhoto } from "../../support/sample-files";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();
const daemon = clamdOnSocket();
const infectedPdf = rawPdf([
  ...catalogWith(""),
  `<< /Length ${EICAR.length} >>\nstream\n${EICAR}\nendstream`,
]);

let ctx: TestContext;
let petar: ClientContext;
let draft: string;
beforeAll(async () => {
  ctx = testContext({ malwareCheck: clamd({ path: daemon.path }) });
  await seedSampleClients(ctx);
  petar = (await signedIn(ctx, "petar")).ctx;
});
beforeEach(async () => {
  await database.sql`delete from outbox`;
  draft = await beginDraft(database.sql, petar);
});
afterAll(() => daemon.remove());

describe("with the malware check at hand", () => {
  beforeAll(() => daemon.start());

  it("an infected file is refused and nothing of it is kept; a clean one opens at once", async () => {
    expect(await add(infectedPdf)).toEqual({ ok: false, refusal: "infected" });
    expect(await listAttachments(petar, draft)).toEqual([]);
    const photo = Buffer.concat([await smallPhoto(), Buffer.from(EICAR)]);
    expect(await add(photo)).toEqual({ ok: false, refusal: "infected" });
    const clean = await add(await smallPhoto());
    expect(clean).toMatchObject({ ok: true, value: { scan: "clean" } });
    expect(await readAttachment(petar, clean.ok ? clean.value.id : "")).toMatchObject({ ok: true });
  });
});

describe("with the malware check away", () => {
  beforeEach(() => daemon.stop());

  it("a file is kept in quarantine, opens for nobody, and leaves it when the check is back", async () => {
    const id = await quarantined(await smallPhoto());
    expect(await readAttachment(petar, id)).toEqual({ ok: false, refusal: "waiting" });
    expect(await readThumbnail(petar, id)).toEqual({ ok: false, refusal: "waiting" });
    expect(await examineWaiting(ctx)).toBe(0);
    expect(await readAttachment(petar, id)).toEqual({ ok: false, refusal: "waiting" });
    await daemon.start();
    expect(await examineWaiting(ctx)).toBe(1);
    expect(await readAttachment(petar, id)).toMatchObject({ ok: true });
    expect(await examineWaiting(ctx)).toBe(0);
  });

  it("an infected one found after it was sent loses its content; its owner is told once, however many look", async () => {
    const id = await quarantined(infectedPdf);
    const number = await sendDraft(database.sql, draft);
    await daemon.start();
    await Promise.all(Array.from({ length: 5 }, () => examineWaiting(ctx)));
    expect(await readAttachment(petar, id)).toEqual({ ok: false, refusal: "infected" });
    expect(await database.sql`select from attachment_contents where attachment_id = ${id}`).toEqual([]);
    const told = await letters(database.sql);
    expect(told.map(({ kind, params }) => [kind, params.number])).toEqual([["attachment-infected", number]]);
    const record = await database.sql`
      select account_id from audit_events where event = 'attachment.infected' and details->>'attachment' = ${id}`;
    expect(record.map(({ account_id }) => account_id)).toEqual([petar.client.accountId]);
  });

  it("one that leaves quarantine between being listed and being read harms no other, and is no lost content", async () => {
    const ids = [await quarantined(await smallPhoto()), await quarantined(await smallPhoto(2))];
    const removed = {
      ...ctx,
      malwareCheck: { examine: () => cleanAfter(() => removeAttachment(petar, ids[1] ?? "")) },
    };
    expect(await examineWaiting(removed)).toBe(1);
    expect(await listAttachments(petar, draft)).toMatchObject([{ id: ids[0], scan: "clean" }]);
    expect(ctx.logged.map(({ event }) => event)).not.toContain("attachment.content-missing");
  });

  it("one whose content is lost is reported, stays in quarantine, and holds up no other", async () => {
    const [lost = "", other] = [
      await quarantined(await smallPhoto()),
      await quarantined(await smallPhoto(2)),
    ];
    await database.sql`delete from attachment_contents where attachment_id = ${lost}`;
    expect(await examineWaiting({ ...ctx, malwareCheck: { examine: async () => "clean" } })).toBe(1);
    expect(await listAttachments(petar, draft)).toMatchObject([
      { id: lost, scan: "waiting" },
      { id: other, scan: "clean" },
    ]);
    expect(ctx.logged).toContainEqual({ level: "error", event: "attachment.content-missing" });
  });

  it("an infected one of a request that no account owns any more leaves quarantine, and nobody is told", async () => {
    const id = await quarantined(infectedPdf);
    await sendDraft(database.sql, draft);
    await database.sql`update requests set account_id = null where id = ${draft}`;
    expect(await examineWaiting({ ...ctx, malwareCheck: { examine: async () => "infected" } })).toBe(1);
    expect(await database.sql`select scan from attachments where id = ${id}`).toEqual([{ scan: "infected" }]);
    expect(await letters(database.sql)).toEqual([]);
  });

  it("an infected photo found in a draft loses its picture too; the draft is another revision, and no letter goes", async () => {
    const id = await quarantined(await smallPhoto());
    const before = await revisionOf(draft);
    await examineWaiting({ ...ctx, malwareCheck: { examine: async () => "infected" } });
    const [row] = await database.sql`select scan, thumbnail from attachments where id = ${id}`;
    expect({ ...row }).toEqual({ scan: "infected", thumbnail: null });
    expect(await revisionOf(draft)).toBe(before + 1);
    expect(await letters(database.sql)).toEqual([]);
  });
});

function add(content: Buffer) {
  return addAttachment(petar, { requestId: draft, slot: "receipt", name: "račun", content });
}

async function cleanAfter(act: () => Promise<unknown>) {
  await act();
  return "clean" as const;
}

async function quarantined(content: Buffer): Promise<string> {
  const added = await add(content);
  if (!added.ok) throw new Error(added.refusal);
  expect(added.value.scan).toBe("waiting");
  return added.value.id;
}

async function revisionOf(id: string): Promise<number> {
  const [row] = await database.sql`select revision from requests where id = ${id}`;
  return row?.revision;
}
