import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addAttachment } from "#lib/attachments/add-attachment";
import { purgeDrafts } from "#lib/attachments/purge-drafts";
import type { ClientContext } from "#lib/core/context";
import { storageFor } from "#lib/edges/storage";
import { privacyNotice } from "#lib/texts/sr/privacy";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { beginDraft, sendDraft } from "../../support/drafts";
import { type S3StandIn, startS3StandIn } from "../../support/s3";
import { smallPhoto } from "../../support/sample-files";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

const AN_HOUR = 60 * 60 * 1000;

let s3: S3StandIn;
let ctx: TestContext;
let petar: ClientContext;
beforeAll(async () => {
  s3 = await startS3StandIn();
  const first = testContext();
  ctx = testContext({ storage: storageFor({ ...first.env, storage: s3.settings }) });
  await seedSampleClients(ctx);
  petar = (await signedIn(ctx, "petar")).ctx;
});
afterEach(() => {
  s3.become("well");
  vi.useRealTimers();
});
afterAll(() => s3?.stop());

describe("drafts", () => {
  it("go 90 days after their last change, with all that was added to them, from wherever it lies", async () => {
    const old = await draftWithFiles("90 days 1 minute");
    const younger = await draftWithFiles("89 days");
    const sent = await draftWithFiles("5 years");
    await sendDraft(database.sql, sent.id);
    await purgeDrafts(ctx);
    expect(await left([old.id, younger.id, sent.id])).toEqual([younger.id, sent.id].sort());
    expect(old.files.filter(isKept)).toEqual([]);
    expect([...younger.files, ...sent.files].filter(isKept)).toHaveLength(2);
    expect(await database.sql`select from attachment_contents`).toHaveLength(2);
  });

  it("stay whole while the bucket is away, and go the next time", async () => {
    const { id, files } = await draftWithFiles("91 days");
    s3.become(500);
    await purgeDrafts(ctx);
    expect(await left([id])).toEqual([id]);
    expect(files.filter(isKept)).toHaveLength(1);
    s3.become("well");
    await purgeDrafts(ctx);
    expect(await left([id])).toEqual([]);
  });

  it("are promised to be kept so long in the notice", () => {
    const kept = privacyNotice.sections.svrhe.purposes.map((purpose) => purpose.kept);
    expect(kept.filter((words) => words.includes("90 dana od poslednje izmene"))).toHaveLength(2);
  });
});

describe("contents in a bucket that belong to nothing", () => {
  it("go after a day in the hour of their shard; what belongs to an attachment stays", async () => {
    const { files } = await draftWithFiles("1 day");
    // Half past, so that the hour does not end while this runs.
    vi.setSystemTime(Math.floor(Date.now() / AN_HOUR) * AN_HOUR + AN_HOUR / 2);
    const shard = Math.floor(Date.now() / AN_HOUR) % 256;
    const idIn = (place: number) => `${(place % 256).toString(16).padStart(2, "0")}${randomUUID().slice(2)}`;
    const [stray, fresh, owned, later] = [idIn(shard), idIn(shard), idIn(shard), idIn(shard + 1)];
    await database.sql`update attachments set id = ${owned} where id in ${database.sql(files)} and store = 's3'`;
    for (const id of [stray, fresh, owned, later])
      s3.kept.set(`kept/${id}`, { content: Buffer.of(1), at: new Date() });
    for (const id of [stray, owned, later]) age(`kept/${id}`);
    await purgeDrafts(ctx);
    expect([stray, fresh, owned, later].map(isKept)).toEqual([false, true, true, true]);
  });
});

/** One file in the bucket, one in the database. */
async function draftWithFiles(age: string): Promise<{ id: string; files: string[] }> {
  const id = await beginDraft(database.sql, petar);
  const files: string[] = [];
  for (const [seed, client] of [petar, { ...petar, storage: testContext().storage }].entries()) {
    const file = { requestId: id, slot: "receipt", name: "račun", content: await smallPhoto(seed) };
    const added = await addAttachment(client, file);
    if (!added.ok) throw new Error(added.refusal);
    files.push(added.value.id);
  }
  await database.sql`update requests set updated_at = now() - ${age}::interval where id = ${id}`;
  return { id, files };
}

async function left(ids: string[]): Promise<string[]> {
  const rows = await database.sql`select id from requests where id in ${database.sql(ids)} order by id::text`;
  return rows.map(({ id }) => id);
}

function isKept(id: string): boolean {
  return s3.kept.has(`kept/${id}`);
}

function age(key: string): void {
  const kept = s3.kept.get(key);
  if (kept) kept.at = new Date(Date.now() - 25 * AN_HOUR);
}
