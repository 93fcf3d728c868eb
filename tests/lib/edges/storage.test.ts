import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ContentStore, type DirectUpload, StorageAway } from "#lib/core/storage";
import { storageFor } from "#lib/edges/storage";
import { testContext, useDatabase } from "../../support/database";
import { type S3StandIn, startS3StandIn } from "../../support/s3";

useDatabase();

let s3: S3StandIn;
let store: ContentStore;
let direct: DirectUpload;
beforeAll(async () => {
  s3 = await startS3StandIn();
  const storage = storageFor({ ...testContext().env, storage: s3.settings });
  store = storage.store("s3");
  if (!storage.direct) throw new Error("No direct upload");
  direct = storage.direct;
});
afterEach(() => s3.become("well"));
afterAll(() => s3?.stop());

describe("a bucket", () => {
  it("gives back what it keeps, by signed requests, until it is removed", async () => {
    const [id, content] = [randomUUID(), randomBytes(300_000)];
    await store.keep(testContext(), id, content);
    expect([...s3.kept.keys()]).toContain(`kept/${id}`);
    expect((await store.read(testContext(), id))?.equals(content)).toBe(true);
    await store.remove(testContext(), [id, id]);
    expect(await store.read(testContext(), id)).toBeNull();
  });

  it("with other keys does nothing", async () => {
    const wrong = { ...s3.settings, secretAccessKey: "drugi-kljuc" };
    const stranger = storageFor({ ...testContext().env, storage: wrong }).store("s3");
    await expect(stranger.keep(testContext(), randomUUID(), randomBytes(9))).rejects.toThrow(StorageAway);
  });

  it.each([500, 403] as const)("that answers %s is away for every kind of request", async (status) => {
    s3.become(status);
    const id = randomUUID();
    const tries = [
      store.keep(testContext(), id, randomBytes(9)),
      store.read(testContext(), id),
      store.remove(testContext(), [id]),
      store.keptBefore("00"),
      direct.fetch(`incoming/${id}`),
      direct.remove(`incoming/${id}`),
      direct.removeForgotten(),
    ];
    const answers = await Promise.allSettled(tries);
    for (const answer of answers) expect(answer).toMatchObject({ reason: expect.any(StorageAway) });
  });

  it("lists what was kept over a day ago under a beginning", async () => {
    const [old, fresh] = [`ab${randomUUID().slice(2)}`, `ab${randomUUID().slice(2)}`];
    for (const id of [old, fresh]) await store.keep(testContext(), id, randomBytes(9));
    age(`kept/${old}`);
    expect(await store.keptBefore("ab")).toEqual([old]);
    expect(await store.keptBefore("cd")).toEqual([]);
  });
});

describe("an upload straight to the bucket", () => {
  it("is a signed form for one file under a key of its own, and can be fetched and removed", async () => {
    const content = randomBytes(5000);
    const form = await direct.allow(10_000);
    expect(form.key).toMatch(/^incoming\/[0-9a-f-]{36}$/);
    expect(await post(form, content)).toBe(204);
    expect((await direct.fetch(form.key))?.equals(content)).toBe(true);
    await direct.remove(form.key);
    expect(await direct.fetch(form.key)).toBeNull();
  });

  it("takes no more bytes than were allowed, and under no other key", async () => {
    const form = await direct.allow(1000);
    expect(await post(form, randomBytes(1001))).toBe(400);
    expect(await post(form, randomBytes(0))).toBe(400);
    const elsewhere = { ...form, fields: { ...form.fields, key: "kept/x" } };
    expect(await post(elsewhere, randomBytes(10))).toBe(403);
    expect(await direct.fetch(form.key)).toBeNull();
  });

  it("is fetched under no key but one of its own, and not when it is larger than any file may be", async () => {
    const id = randomUUID();
    await store.keep(testContext(), id, randomBytes(10));
    for (const key of [`kept/${id}`, `incoming/../kept/${id}`, "", "incoming/"])
      expect(await direct.fetch(key)).toBeNull();
    s3.kept.set(`incoming/${id}`, { content: Buffer.alloc(10 * 1024 * 1024 + 1), at: new Date() });
    expect(await direct.fetch(`incoming/${id}`)).toBeNull();
    await direct.remove(`kept/${id}`);
    expect(s3.kept.has(`kept/${id}`)).toBe(true);
  });

  it("that nobody came for is removed after a day", async () => {
    const [old, fresh] = [await direct.allow(100), await direct.allow(100)];
    for (const form of [old, fresh]) await post(form, randomBytes(10));
    age(old.key);
    await direct.removeForgotten();
    expect([s3.kept.has(old.key), s3.kept.has(fresh.key)]).toEqual([false, true]);
  });
});

function age(key: string): void {
  const kept = s3.kept.get(key);
  if (!kept) throw new Error(`${key} was not kept`);
  kept.at = new Date(Date.now() - 25 * 60 * 60 * 1000);
}

async function post({ url, fields }: { url: string; fields: Record<string, string> }, content: Buffer) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new File([new Uint8Array(content)], "x"));
  return (await fetch(url, { method: "POST", body: form })).status;
}
