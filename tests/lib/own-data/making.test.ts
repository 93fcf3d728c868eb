import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { putRecords } from "#db/demo/builders";
import { coreIdOf } from "#db/demo/scenarios";
import { addAttachment } from "#lib/attachments/add-attachment";
import type { ClientContext } from "#lib/core/context";
import { storageFor } from "#lib/edges/storage";
import { claimExport } from "#lib/own-data/claim-export";
import { ClaimLost, keepParts } from "#lib/own-data/keep-parts";
import { makeExports } from "#lib/own-data/make-exports";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { beginDraft } from "../../support/drafts";
import { ask, claimsRunOut, copiesOf, madeFor, newestOf, nowhere, savedBy } from "../../support/exports";
import { letters } from "../../support/outbox";
import { type S3StandIn, startS3StandIn } from "../../support/s3";
import { smallPhoto } from "../../support/sample-files";
import { signedIn } from "../../support/signing-in";
import { unzip } from "../../support/unzip";

const database = useDatabase();

let s3: S3StandIn;
let petar: ClientContext;
beforeAll(async () => {
  s3 = await startS3StandIn();
  const ctx = testContext();
  await seedSampleClients(ctx);
  const storage = storageFor({ ...ctx.env, storage: s3.settings });
  petar = { ...(await signedIn(ctx, "petar")).ctx, storage };
  const requestId = await beginDraft(database.sql, petar);
  await addAttachment(petar, { requestId, slot: "note", name: "slika.jpg", content: await smallPhoto() });
});
beforeEach(async () => {
  for (const table of ["data_exports", "limits", "outbox"])
    await database.sql`delete from ${database.sql(table)}`;
  await ask(petar);
});
afterEach(() => s3.become("well"));
afterAll(() => s3?.stop());

describe("making copies", () => {
  it("by ten at once makes each once, and tells its owner once", async () => {
    await Promise.all(Array.from({ length: 10 }, () => makeExports(petar, nowhere)));
    expect(await copiesOf(petar, database.sql)).toMatchObject([{ state: "ready", attempts: 1 }]);
    expect(await letters(database.sql)).toMatchObject([{ kind: "export-ready", recipient: EMAIL }]);
    expect(await recorded("export.ready")).toBe(1);
  });

  it("takes the place of the copy before", async () => {
    await makeExports(petar, nowhere);
    const before = await newestOf(petar, database.sql);
    await ask(petar);
    expect(await copiesOf(petar, database.sql)).toMatchObject([{ id: before }, { state: "waiting" }]);
    await makeExports(petar, nowhere);
    expect(await copiesOf(petar, database.sql)).toMatchObject([{ state: "ready" }]);
    expect(await newestOf(petar, database.sql)).not.toBe(before);
  });

  it("leaves alone what somebody else is making", async () => {
    await claimExport(petar);
    expect(await makeExports(petar, nowhere)).toBe(0);
    expect(await copiesOf(petar, database.sql)).toMatchObject([{ state: "waiting", attempts: 1 }]);
  });
});

describe("whoever dies while making a copy", () => {
  it("loses none: another one begins it anew, and nothing half is left in it", async () => {
    const claim = await claimExport(petar);
    const dead = claim && keepParts(petar, claim).stream.getWriter();
    await dead?.write(new Uint8Array(3 * 1024 * 1024).fill(1));
    expect(await copiesOf(petar, database.sql)).toMatchObject([{ parts: 1 }]);
    await claimsRunOut(database.sql);
    const files = await madeFor(petar, database.sql);
    expect(files.has("README.txt")).toBe(true);
  });

  it("and lives after all can add nothing any more", async () => {
    const claim = await claimExport(petar);
    const slow = claim && keepParts(petar, claim).stream.getWriter();
    await claimsRunOut(database.sql);
    expect(await claimExport(petar)).toMatchObject({ attempts: 2 });
    await expect(slow?.write(new Uint8Array(2 * 1024 * 1024))).rejects.toThrow(ClaimLost);
    expect(await copiesOf(petar, database.sql)).toMatchObject([{ state: "waiting", parts: 0 }]);
    await claimsRunOut(database.sql);
    await makeExports(petar, nowhere);
    await expect(unzip(await savedBy(petar, await newestOf(petar, database.sql)))).resolves.toBeTruthy();
  });

  it("in every try has failed in the end: its owner is told once", async () => {
    for (let time = 0; time < 3; time += 1) {
      expect(await claimExport(petar)).toMatchObject({ attempts: time + 1 });
      await claimsRunOut(database.sql);
    }
    expect(await claimExport(petar)).toBeNull();
    await makeExports(petar, nowhere);
    await makeExports(petar, nowhere);
    expect(await copiesOf(petar, database.sql)).toMatchObject([{ state: "failed", parts: 0 }]);
    expect(await letters(database.sql)).toMatchObject([{ kind: "export-failed", recipient: EMAIL }]);
    expect(await recorded("export.failed")).toBe(1);
  });

  it("renews its claim as long as it goes on", async () => {
    const claim = await claimExport(petar);
    const writer = claim && keepParts(petar, claim).stream.getWriter();
    await claimsRunOut(database.sql);
    await writer?.write(new Uint8Array(2 * 1024 * 1024));
    expect(await claimExport(petar)).toBeNull();
  });
});

describe("with the storage away", () => {
  it.each([500, "keep-and-vanish"] as const)(
    "(%s) there is no copy with a hole: it is tried again",
    async (mood) => {
      s3.become(mood);
      expect(await makeExports(petar, nowhere)).toBe(0);
      expect(await copiesOf(petar, database.sql)).toMatchObject([{ state: "waiting" }]);
      expect(await letters(database.sql)).toEqual([]);
      s3.become("well");
      await claimsRunOut(database.sql);
      const files = await madeFor(petar, database.sql);
      expect([...files.keys()].filter((path) => path.startsWith("prilozi/"))).toHaveLength(1);
    },
  );

  it("for good, it has failed after three tries, and its owner is told", async () => {
    s3.become(500);
    for (let time = 0; time < 3; time += 1) {
      await makeExports(petar, nowhere);
      await claimsRunOut(database.sql);
    }
    expect(await copiesOf(petar, database.sql)).toMatchObject([{ state: "failed", parts: 0, attempts: 3 }]);
    expect(await letters(database.sql)).toMatchObject([{ kind: "export-failed" }]);
  });
});

describe("a document that lies at an address", () => {
  const address = "https://dokumenta.primer.test/1.pdf";
  beforeAll(() =>
    putRecords(testContext(), "documents", [
      {
        id: "T-address",
        subject: "person",
        of: coreIdOf("petar"),
        title: "Na adresi",
        issuedOn: "2026-01-01",
        address,
      },
    ]),
  );

  it("is fetched", async () => {
    await makeExports(petar, async (asked) => (asked === address ? Buffer.from("%PDF-1.4") : null));
    const files = await unzip(await savedBy(petar, await newestOf(petar, database.sql)));
    const [, content] = [...files].find(([path]) => path.endsWith("Na adresi.pdf")) ?? [];
    expect(String(content)).toBe("%PDF-1.4");
  });

  it("and does not come is told without its file", async () => {
    const files = await madeFor(petar, database.sql);
    const listed = JSON.parse(String(files.get("dokumenta.json")));
    expect(listed).toContainEqual(expect.objectContaining({ title: "Na adresi", file: null }));
    expect(String(files.get("README.txt"))).toContain("pa ga otvorite na portalu");
  });
});

describe("a copy whose account is closed meanwhile", () => {
  it("is made for nobody", async () => {
    await database.sql`update accounts set disabled_at = now()`;
    expect(await makeExports(petar, nowhere)).toBe(0);
    expect(await letters(database.sql)).toEqual([]);
    await database.sql`update accounts set disabled_at = null`;
  });
});

const EMAIL = "porodica.petrovic@primer.test";

async function recorded(event: string): Promise<number> {
  const rows = await database.sql`
    select from audit_events where event = ${event} and at > (select max(asked_at) from data_exports)`;
  return rows.length;
}
