import { beforeAll, describe, expect, it } from "vitest";
import { addAttachment } from "#lib/attachments/add-attachment";
import { listAttachments } from "#lib/attachments/list-attachments";
import { readAttachment, readThumbnail } from "#lib/attachments/read-attachment";
import { removeAttachment } from "#lib/attachments/remove-attachment";
import type { ClientContext } from "#lib/core/context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { beginDraft, sendDraft } from "../../support/drafts";
import { pdfOf, smallPhoto } from "../../support/sample-files";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();
const NOT_FOUND = { ok: false, refusal: "not-found" };

let petar: ClientContext;
let ana: ClientContext;
beforeAll(async () => {
  const ctx = testContext();
  await seedSampleClients(ctx);
  petar = (await signedIn(ctx, "petar")).ctx;
  ana = (await signedIn(ctx, "ana")).ctx;
});

describe("an attachment", () => {
  it("opens for its client, before it was sent and after, and each opening is on record", async () => {
    const pdf = await pdfOf(1);
    const { id, draft } = await added(pdf);
    const opened = { ok: true, value: { name: "nalaz.pdf", mediaType: "application/pdf", content: pdf } };
    expect(await readAttachment(petar, id)).toEqual(opened);
    await sendDraft(database.sql, draft);
    expect(await readAttachment(petar, id)).toEqual(opened);
    const record = await database.sql`
      select account_id from audit_events where event = 'attachment.opened' and details->>'attachment' = ${id}`;
    expect(record.map(({ account_id }) => account_id)).toEqual([
      petar.client.accountId,
      petar.client.accountId,
    ]);
  });

  it("D1: answers another client as if it had never been", async () => {
    const { id } = await added(await smallPhoto());
    for (const unknown of [id, crypto.randomUUID(), "1", "", "' or 1=1 --"]) {
      expect(await readAttachment(ana, unknown)).toEqual(NOT_FOUND);
      expect(await readThumbnail(ana, unknown)).toEqual(NOT_FOUND);
    }
    const record = await database.sql`
      select from audit_events where event = 'attachment.opened' and account_id = ${ana.client.accountId}`;
    expect(record).toEqual([]);
  });

  it("R2: of a declared account opens only until it is sent", async () => {
    const declared = { ...petar, client: { ...petar.client, declaredUntil: new Date(Date.now() + 60_000) } };
    const { id, draft } = await added(await smallPhoto(), declared);
    expect(await readAttachment(declared, id)).toMatchObject({ ok: true });
    expect(await readThumbnail(declared, id)).toMatchObject({ ok: true });
    expect(await listAttachments(declared, draft)).toHaveLength(1);
    await sendDraft(database.sql, draft);
    expect([await readAttachment(declared, id), await readThumbnail(declared, id)]).toEqual([
      NOT_FOUND,
      NOT_FOUND,
    ]);
    expect(await listAttachments(declared, draft)).toEqual([]);
    expect(await readAttachment(petar, id)).toMatchObject({ ok: true });
  });

  it("R2: opens for no other account that only declares to be of the same person, nor goes by its hand", async () => {
    const { id, draft } = await added(await smallPhoto());
    const accountId = ana.client.accountId;
    const declaredUntil = new Date(Date.now() + 60_000);
    const another = { ...petar, client: { ...petar.client, accountId, declaredUntil } };
    for (const verb of [readAttachment, readThumbnail, removeAttachment])
      expect(await verb(another, id)).toEqual(NOT_FOUND);
    expect(await listAttachments(another, draft)).toEqual([]);
    expect(await readAttachment(petar, id)).toMatchObject({ ok: true });
  });

  it.each(["waiting", "infected"] as const)("that is %s opens for nobody", async (scan) => {
    const { id } = await added(await smallPhoto());
    await database.sql`update attachments set scan = ${scan} where id = ${id}`;
    expect(await readAttachment(petar, id)).toEqual({ ok: false, refusal: scan });
    expect(await readThumbnail(petar, id)).toEqual({ ok: false, refusal: scan });
  });

  it("has a small picture only where it is a photo", async () => {
    const photo = await added(await smallPhoto());
    expect(await readThumbnail(petar, photo.id)).toMatchObject({ ok: true });
    const pdf = await added(await pdfOf(1));
    expect(await readThumbnail(petar, pdf.id)).toEqual(NOT_FOUND);
  });

  it("whose content is gone is refused in a word and leaves a line in the log", async () => {
    const ctx = testContext();
    const { id } = await added(await smallPhoto());
    await database.sql`delete from attachment_contents where attachment_id = ${id}`;
    expect(await readAttachment({ ...ctx, client: petar.client }, id)).toEqual({
      ok: false,
      refusal: "storage-away",
    });
    expect(ctx.logged).toContainEqual({ level: "error", event: "attachment.content-missing" });
  });
});

async function added(content: Buffer, ctx = petar): Promise<{ id: string; draft: string }> {
  const draft = await beginDraft(database.sql, ctx);
  const answer = await addAttachment(ctx, {
    requestId: draft,
    slot: "medical-report",
    name: "nalaz",
    content,
  });
  if (!answer.ok) throw new Error(answer.refusal);
  return { id: answer.value.id, draft };
}
