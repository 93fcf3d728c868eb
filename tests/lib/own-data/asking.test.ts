import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ClientContext } from "#lib/core/context";
import { askForExport } from "#lib/own-data/ask-for-export";
import { listExports } from "#lib/own-data/list-exports";
import { makeExports } from "#lib/own-data/make-exports";
import { openExport } from "#lib/own-data/open-export";
import { purge } from "#lib/protection/purge";
import { DECLARED } from "../../support/client-context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { ask, copiesOf, newestOf, nowhere, savedBy } from "../../support/exports";
import { signedIn, signIn } from "../../support/signing-in";

const database = useDatabase();

let petar: ClientContext;
let ana: ClientContext;
beforeAll(async () => {
  await seedSampleClients(testContext());
  petar = (await signedIn(testContext(), "petar")).ctx;
  ana = (await signedIn(testContext(), "ana")).ctx;
});
beforeEach(async () => {
  await database.sql`delete from data_exports`;
  await database.sql`delete from limits`;
  await codeTyped("now()");
});

describe("asking for a copy", () => {
  it("twenty times at once asks once, and uses up one of the day's", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => askForExport(petar)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toContainEqual({ ok: false, refusal: "already-waiting" });
    expect(await copiesOf(petar, database.sql)).toHaveLength(1);
    expect(await database.sql`select used from limits where most = 3`).toEqual([{ used: 1 }]);
  });

  it("is put on record", async () => {
    await ask(petar);
    expect(await lastEvent()).toBe("export.asked");
  });

  it("is for three times a day", async () => {
    for (let time = 0; time < 3; time += 1) {
      await ask(petar);
      await makeExports(petar, nowhere);
    }
    expect(await askForExport(petar)).toMatchObject({ ok: false, refusal: "too-many-attempts" });
    expect(await copiesOf(petar, database.sql)).toMatchObject([{ state: "ready" }]);
    expect(await askForExport(ana)).toMatchObject({ ok: true });
  });

  it("needs a code typed within a quarter of an hour", async () => {
    await codeTyped("now() - interval '16 minutes'");
    expect(await askForExport(petar)).toEqual({ ok: false, refusal: "code-needed" });
    expect(await copiesOf(petar, database.sql)).toEqual([]);
  });

  it("R2: is not for a declared account, nor is anything listed or opened", async () => {
    await ask(petar);
    await makeExports(petar, nowhere);
    const declared = { ...petar, client: { ...petar.client, ...DECLARED } };
    expect(await askForExport(declared)).toEqual({ ok: false, refusal: "declared" });
    expect(await listExports(declared)).toEqual([]);
    expect(await openExport(declared, await newestOf(petar, database.sql))).toEqual(UNKNOWN);
  });
});

describe("opening a copy", () => {
  beforeEach(async () => {
    await ask(petar);
  });

  it("D1: is for its client alone, once it is ready and until its time runs out", async () => {
    const id = await newestOf(petar, database.sql);
    expect(await openExport(petar, id)).toEqual(UNKNOWN);
    await makeExports(petar, nowhere);
    expect(await openExport(petar, id)).toMatchObject({ ok: true });
    expect(await openExport(ana, id)).toEqual(UNKNOWN);
    await database.sql`update data_exports set expires_at = now() - interval '1 second'`;
    expect(await openExport(petar, id)).toEqual(UNKNOWN);
    expect(await listExports(petar)).toEqual([]);
    await purge(petar);
    expect(await database.sql`select from data_export_parts`).toEqual([]);
  });

  it.each(["", "x", "00000000-0000-4000-8000-000000000000", "\0"])("D1: %j is none", async (id) => {
    expect(await openExport(petar, id)).toEqual(UNKNOWN);
  });

  it("needs a fresh code, and is put on record", async () => {
    await makeExports(petar, nowhere);
    const id = await newestOf(petar, database.sql);
    await codeTyped("now() - interval '16 minutes'");
    expect(await openExport(petar, id)).toEqual({ ok: false, refusal: "code-needed" });
    expect(await lastEvent()).not.toBe("export.opened");
    await codeTyped("now()");
    expect(await openExport(petar, id)).toMatchObject({ ok: true });
    expect(await lastEvent()).toBe("export.opened");
  });

  it("is for twenty times an hour, of its client alone", async () => {
    await makeExports(petar, nowhere);
    const id = await newestOf(petar, database.sql);
    for (let time = 0; time < 20; time += 1) expect(await openExport(petar, id)).toMatchObject({ ok: true });
    expect(await openExport(petar, id)).toMatchObject({ ok: false, refusal: "too-many-attempts" });
    expect(await openExport(ana, id)).toEqual(UNKNOWN);
  });

  it("S1: ends in the middle when the session ends", async () => {
    await makeExports(petar, nowhere);
    const { ctx } = await signedIn(testContext(), "sofija");
    await signIn(testContext(), "sofija");
    await ask(ctx);
    await makeExports(ctx, nowhere);
    const id = await newestOf(ctx, database.sql);
    await inTwoParts(id);
    const opened = await openExport(ctx, id);
    const parts = opened.ok ? opened.value.parts : undefined;
    expect((await parts?.next())?.value).toBeInstanceOf(Buffer);
    await database.sql`delete from sessions where id = ${ctx.client.sessionId}`;
    await expect(parts?.next()).rejects.toThrow("ended");
  });

  it("gives as many bytes as were told", async () => {
    await makeExports(petar, nowhere);
    const id = await newestOf(petar, database.sql);
    await inTwoParts(id);
    const [copy] = await listExports(petar);
    expect((await savedBy(petar, id)).length).toBe(copy?.size);
  });
});

const UNKNOWN = { ok: false, refusal: "unknown" };

async function codeTyped(moment: string): Promise<void> {
  await database.sql`update sessions set code_typed_at = ${database.sql.unsafe(moment)}`;
}

async function lastEvent(): Promise<string | undefined> {
  const [row] = await database.sql<{ event: string }[]>`
    select event from audit_events where account_id = ${petar.client.accountId} order by id desc limit 1`;
  return row?.event;
}

/** As a copy of more than a megabyte is kept. */
async function inTwoParts(id: string): Promise<void> {
  await database.sql`
    insert into data_export_parts
    select export_id, 1, substring(content from 101) from data_export_parts where export_id = ${id}`;
  await database.sql`
    update data_export_parts set content = substring(content for 100) where export_id = ${id} and place = 0`;
}
