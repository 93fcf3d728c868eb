import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addAttachment } from "#lib/attachments/add-attachment";
import { allowUpload, takeUpload } from "#lib/attachments/direct-upload";
import { listAttachments } from "#lib/attachments/list-attachments";
import { readAttachment } from "#lib/attachments/read-attachment";
import { removeAttachment } from "#lib/attachments/remove-attachment";
import type { ClientContext } from "#lib/core/context";
import { storageFor } from "#lib/edges/storage";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { beginDraft } from "../../support/drafts";
import { type S3StandIn, startS3StandIn } from "../../support/s3";
import { smallPhoto } from "../../support/sample-files";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

let s3: S3StandIn;
let petar: ClientContext;
let ana: ClientContext;
let inDatabase: ClientContext;
let draft: string;
beforeAll(async () => {
  s3 = await startS3StandIn();
  const ctx = testContext();
  await seedSampleClients(ctx);
  inDatabase = (await signedIn(ctx, "petar")).ctx;
  const storage = storageFor({ ...ctx.env, storage: s3.settings });
  petar = { ...inDatabase, storage };
  ana = { ...(await signedIn(ctx, "ana")).ctx, storage };
});
beforeEach(async () => {
  draft = await beginDraft(database.sql, petar);
  s3.kept.clear();
});
afterEach(() => s3.become("well"));
afterAll(() => s3?.stop());

describe("a file kept in a bucket", () => {
  it("lies there alone, is read from there, and goes from there", async () => {
    const id = await added(petar);
    expect([...s3.kept.keys()]).toEqual([`kept/${id}`]);
    expect(await database.sql`select from attachment_contents where attachment_id = ${id}`).toEqual([]);
    expect(await readAttachment(petar, id)).toMatchObject({ ok: true });
    expect(await removeAttachment(petar, id)).toMatchObject({ ok: true });
    expect([...s3.kept.keys()]).toEqual([]);
  });

  it("beside older ones in the database: each is read and removed where it lies", async () => {
    const older = await added(inDatabase);
    const newer = await added(petar, 2);
    for (const id of [older, newer]) expect(await readAttachment(petar, id)).toMatchObject({ ok: true });
    expect(await readAttachment(inDatabase, newer)).toEqual({ ok: false, refusal: "storage-away" });
    for (const id of [older, newer]) expect(await removeAttachment(petar, id)).toMatchObject({ ok: true });
    expect(s3.kept.size).toBe(0);
  });

  it.each([500, 403, "keep-and-vanish"] as const)(
    "while the bucket is away (%s) is refused, and nothing half is there",
    async (mood) => {
      s3.become(mood);
      expect(await add(petar)).toEqual({ ok: false, refusal: "storage-away" });
      expect(await listAttachments(petar, draft)).toEqual([]);
      s3.become("well");
      const id = await added(petar);
      s3.become(mood);
      expect(await removeAttachment(petar, id)).toEqual({ ok: false, refusal: "storage-away" });
      expect(await listAttachments(petar, draft)).toHaveLength(1);
      expect(await readAttachment(petar, id)).toEqual({ ok: false, refusal: "storage-away" });
      s3.become("well");
      expect(await removeAttachment(petar, id)).toMatchObject({ ok: true });
    },
  );

  it("is refused when the bucket never answers", async () => {
    s3.become("hanging");
    expect(await add(petar)).toEqual({ ok: false, refusal: "storage-away" });
  });

  it("leaves nothing in the bucket when it is one too many or there already", async () => {
    for (let seed = 0; seed < 10; seed += 1) await added(petar, seed);
    expect(await add(petar, 10)).toEqual({ ok: false, refusal: "too-many-files" });
    expect(await add(petar, 3)).toMatchObject({ ok: true });
    expect(s3.kept.size).toBe(10);
  });
});

describe("a file sent straight to the bucket", () => {
  it("is judged and kept like any other, and the one that was sent is gone", async () => {
    const key = await sent(await smallPhoto());
    const taken = await take(petar, key);
    expect(taken).toMatchObject({
      ok: true,
      value: { slot: "receipt", name: "račun.jpg", mediaType: "image/jpeg" },
    });
    expect([...s3.kept.keys()]).toEqual([`kept/${taken.ok && taken.value.id}`]);
    expect(await take(petar, key)).toEqual({ ok: false, refusal: "not-found" });
  });

  it("is gone too when it is refused for what it is, and stays when it can be taken later", async () => {
    const bad = await sent(Buffer.from("MZ"));
    expect(await take(petar, bad)).toEqual({ ok: false, refusal: "not-accepted" });
    expect(s3.kept.size).toBe(0);
    const good = await sent(await smallPhoto());
    s3.become(500);
    expect(await take(petar, good)).toEqual({ ok: false, refusal: "storage-away" });
    s3.become("well");
    for (let seed = 20; seed < 30; seed += 1) await added(petar, seed);
    expect(await take(petar, good)).toEqual({ ok: false, refusal: "too-many-files" });
    await removeAttachment(petar, (await listAttachments(petar, draft))[0]?.id ?? "");
    expect(await take(petar, good)).toMatchObject({ ok: true });
  });

  it("D1: is neither allowed nor taken for what is no draft of this client", async () => {
    const key = await sent(await smallPhoto());
    expect(await take(ana, key)).toEqual({ ok: false, refusal: "not-found" });
    expect(await allowUpload(ana, { requestId: draft, size: 10 })).toEqual({
      ok: false,
      refusal: "not-found",
    });
    expect(s3.kept.has(key)).toBe(true);
  });

  it("is allowed only up to 10 MB, and not where the database keeps files", async () => {
    const size = 10 * 1024 * 1024 + 1;
    expect(await allowUpload(petar, { requestId: draft, size })).toEqual({ ok: false, refusal: "too-large" });
    expect(await allowUpload(inDatabase, { requestId: draft, size: 1 })).toEqual({
      ok: false,
      refusal: "not-found",
    });
    s3.become(500);
    // Signing asks nobody.
    expect(await allowUpload(petar, { requestId: draft, size: 1 })).toMatchObject({ ok: true });
  });
});

async function add(ctx: ClientContext, seed = 1) {
  return addAttachment(ctx, {
    requestId: draft,
    slot: "receipt",
    name: "račun",
    content: await smallPhoto(seed),
  });
}

async function added(ctx: ClientContext, seed = 1): Promise<string> {
  const answer = await add(ctx, seed);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value.id;
}

/** As the browser sends it. */
async function sent(content: Buffer): Promise<string> {
  const allowed = await allowUpload(petar, { requestId: draft, size: content.length });
  if (!allowed.ok) throw new Error(allowed.refusal);
  const form = new FormData();
  for (const [name, value] of Object.entries(allowed.value.fields)) form.set(name, value);
  form.set("file", new File([new Uint8Array(content)], "x"));
  expect((await fetch(allowed.value.url, { method: "POST", body: form })).status).toBe(204);
  return allowed.value.key;
}

function take(ctx: ClientContext, key: string) {
  return takeUpload(ctx, { requestId: draft, slot: "receipt", name: "račun.jpg", key }, addAttachment);
}
