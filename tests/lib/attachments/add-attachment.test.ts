import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addAttachment } from "#lib/attachments/add-attachment";
import { listAttachments } from "#lib/attachments/list-attachments";
import { removeAttachment } from "#lib/attachments/remove-attachment";
import type { ClientContext } from "#lib/core/context";
import { UPLOAD } from "#lib/protection/limits";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { beginDraft, sendDraft } from "../../support/drafts";
import { merge } from "../../support/merging";
import { pdfOf, smallPhoto } from "../../support/sample-files";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

let petar: ClientContext;
let ana: ClientContext;
let draft: string;

beforeAll(async () => {
  const ctx = testContext();
  await seedSampleClients(ctx);
  petar = (await signedIn(ctx, "petar")).ctx;
  ana = (await signedIn(ctx, "ana")).ctx;
});

beforeEach(async () => {
  await database.sql`delete from limits`;
  draft = await beginDraft(database.sql, petar);
});

describe("a file added to a draft", () => {
  it("is listed under its slot in the order it was added, with a picture where it is a photo", async () => {
    await add(petar, { slot: "receipt", content: await smallPhoto(), name: "račun.png" });
    await add(petar, { slot: "medical-report", content: await pdfOf(2), name: "izveštaj.PDF" });
    const shown = await listAttachments(petar, draft);
    expect(
      shown.map(({ slot, name, mediaType, hasThumbnail }) => ({ slot, name, mediaType, hasThumbnail })),
    ).toEqual([
      { slot: "receipt", name: "račun.jpg", mediaType: "image/jpeg", hasThumbnail: true },
      { slot: "medical-report", name: "izveštaj.pdf", mediaType: "application/pdf", hasThumbnail: false },
    ]);
  });

  it("makes a new revision of the draft and is on record", async () => {
    await database.sql`update requests set updated_at = now() - interval '1 day' where id = ${draft}`;
    const before = await revisionOf(draft);
    const { id } = await add(petar, { content: await smallPhoto() });
    expect(await revisionOf(draft)).toBe(before + 1);
    const [{ recent } = {}] = await database.sql`
      select updated_at > now() - interval '1 minute' as recent from requests where id = ${draft}`;
    expect(recent).toBe(true);
    expect(await recorded("attachment.added", petar)).toContainEqual({ attachment: id, type: "image/jpeg" });
  });

  it("again, after its answer was lost, is the one that is there; in another slot it is another", async () => {
    const content = await smallPhoto();
    const first = await add(petar, { content });
    const before = await revisionOf(draft);
    const again = await Promise.all(Array.from({ length: 5 }, () => add(petar, { content })));
    expect(again.map(({ id }) => id)).toEqual(Array.from({ length: 5 }, () => first.id));
    expect(await revisionOf(draft)).toBe(before);
    expect((await add(petar, { content, slot: "referral" })).id).not.toBe(first.id);
  });

  it("is one of ten at most, however many come at once", async () => {
    const photos = await Promise.all(Array.from({ length: 20 }, (_, seed) => smallPhoto(seed)));
    const answers = await Promise.all(photos.map((content) => tryAdding(petar, { content })));
    const refused = answers.filter((answer) => !answer.ok).map((answer) => !answer.ok && answer.refusal);
    expect(refused).toEqual(Array.from({ length: 20 - UPLOAD.mostFiles }, () => "too-many-files"));
    const kept = await listAttachments(petar, draft);
    expect(kept).toHaveLength(UPLOAD.mostFiles);
    expect(await contentsOf(kept.map(({ id }) => id))).toBe(UPLOAD.mostFiles);
    await removeAttachment(petar, kept[0]?.id ?? "");
    expect(await tryAdding(petar, { content: await smallPhoto(999) })).toMatchObject({ ok: true });
  });
});

describe("a document that takes so many files", () => {
  it("takes no more, however many come at once; the same one again is still found there", async () => {
    const photos = await Promise.all(Array.from({ length: 8 }, (_, seed) => smallPhoto(seed)));
    const answers = await Promise.all(photos.map((content) => tryAdding(petar, { content, mostInSlot: 4 })));
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "slot-full")).toHaveLength(4);
    const [kept] = answers.flatMap((answer, which) => (answer.ok ? [which] : []));
    expect(
      await tryAdding(petar, { content: photos[kept ?? 0] ?? Buffer.of(), mostInSlot: 4 }),
    ).toMatchObject({ ok: true });
    expect(
      await tryAdding(petar, { content: await smallPhoto(9), slot: "referral", mostInSlot: 4 }),
    ).toMatchObject({ ok: true });
  });
});

describe("D1: a file is not added", () => {
  it("D1: to what is no draft of this client: another's, a sent one, one that never was", async () => {
    const sent = await beginDraft(database.sql, petar, "complaint");
    await sendDraft(database.sql, sent);
    const foreign = await beginDraft(database.sql, ana);
    const content = await smallPhoto();
    for (const requestId of [sent, foreign, crypto.randomUUID(), "1", "' or 1=1 --", ""]) {
      expect(await tryAdding(petar, { requestId, content }), requestId).toEqual({
        ok: false,
        refusal: "not-found",
      });
    }
    expect(
      await database.sql`select from attachments where request_id in ${database.sql([sent, foreign])}`,
    ).toEqual([]);
  });

  it("to a slot that no document can have", async () => {
    for (const slot of ["", "a\0b", "red\nred", "a".repeat(201)]) {
      expect(await tryAdding(petar, { slot, content: await smallPhoto() })).toMatchObject({
        refusal: "not-found",
      });
    }
  });

  it("when it is refused for what it is: nothing is kept, nothing is on record", async () => {
    const before = await recorded("attachment.added", petar);
    const answer = await tryAdding(petar, { content: Buffer.from("MZ program") });
    expect(answer).toEqual({ ok: false, refusal: "not-accepted" });
    expect(await listAttachments(petar, draft)).toEqual([]);
    expect(await recorded("attachment.added", petar)).toEqual(before);
  });

  it("after sixty in an hour, refused ones among them", async () => {
    for (let tries = 0; tries < 60; tries += 1) await tryAdding(petar, { content: Buffer.alloc(0) });
    const answer = await tryAdding(petar, { content: await smallPhoto() });
    expect(answer).toMatchObject({ ok: false, refusal: "too-many-attempts", until: expect.any(Date) });
  });
});

describe("removing", () => {
  it("takes the content along, makes a new revision and is on record", async () => {
    const { id } = await add(petar, { content: await smallPhoto() });
    const before = await revisionOf(draft);
    expect(await removeAttachment(petar, id)).toEqual({ ok: true, value: undefined });
    expect([await listAttachments(petar, draft), await contentsOf([id])]).toEqual([[], 0]);
    expect(await revisionOf(draft)).toBe(before + 1);
    expect(await recorded("attachment.removed", petar)).toContainEqual({ attachment: id });
    expect(await removeAttachment(petar, id)).toEqual({ ok: false, refusal: "not-found" });
  });

  it("D1: leaves another's file and one that was sent", async () => {
    const { id } = await add(petar, { content: await smallPhoto() });
    expect(await removeAttachment(ana, id)).toEqual({ ok: false, refusal: "not-found" });
    await sendDraft(database.sql, draft);
    expect(await removeAttachment(petar, id)).toEqual({ ok: false, refusal: "not-found" });
    expect(await contentsOf([id])).toBe(1);
    for (const unknown of [crypto.randomUUID(), "1", ""])
      expect(await removeAttachment(petar, unknown)).toEqual({ ok: false, refusal: "not-found" });
  });
});

describe("D1: the list of a request", () => {
  it("D1: is empty for everybody else and for what never was", async () => {
    await add(petar, { content: await smallPhoto() });
    expect(await listAttachments(ana, draft)).toEqual([]);
    expect(await listAttachments(petar, crypto.randomUUID())).toEqual([]);
    expect(await listAttachments(petar, "1")).toEqual([]);
  });

  it("follows its client when two persons turn out to be one", async () => {
    await add(petar, { content: await smallPhoto() });
    await merge(testContext(), "petar", "ana");
    expect(await listAttachments(ana, draft)).toHaveLength(1);
    expect(await tryAdding(ana, { content: await smallPhoto(2) })).toMatchObject({ ok: true });
  });
});

interface Given {
  requestId?: string;
  slot?: string;
  name?: string;
  content: Buffer;
  mostInSlot?: number;
}

function tryAdding(ctx: ClientContext, given: Given) {
  return addAttachment(ctx, { requestId: draft, slot: "receipt", name: "prilog", ...given });
}

async function add(ctx: ClientContext, given: Given) {
  const added = await tryAdding(ctx, given);
  if (!added.ok) throw new Error(added.refusal);
  return added.value;
}

async function revisionOf(id: string): Promise<number> {
  const [row] = await database.sql`select revision from requests where id = ${id}`;
  return row?.revision;
}

async function contentsOf(ids: string[]): Promise<number> {
  return (await database.sql`select from attachment_contents where attachment_id in ${database.sql(ids)}`)
    .length;
}

async function recorded(event: string, { client }: ClientContext) {
  const rows = await database.sql`
    select details from audit_events where event = ${event} and account_id = ${client.accountId}`;
  return rows.map(({ details }) => details);
}
