import { beforeAll, describe, expect, it } from "vitest";
import type { ClientContext } from "#lib/core/context";
import { registerId } from "#lib/register/core-id";
import { sentAbout } from "#lib/requests/sent-about";
import { putRequest } from "../../support/asked";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

const id = registerId("claims", "S-petar-8100026084517");

let petar: ClientContext;
let ana: ClientContext;
let requestId: string;
beforeAll(async () => {
  await seedSampleClients(testContext());
  petar = (await signedIn(testContext(), "petar")).ctx;
  ana = (await signedIn(testContext(), "ana")).ctx;
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
  const added = { kind: "additional-documents", username: "petar", subjectId: id } as const;
  const second = await putRequest(database.sql, { ...added, number: "Z-2", sentAt: at(9) });
  requestId = await putRequest(database.sql, {
    kind: "car-damage",
    username: "petar",
    number: "Z-1",
    sentAt: at(8),
  });
  await putRequest(database.sql, { ...added });
  await putRequest(database.sql, { ...added, username: "ana", number: "Z-3" });
  await attach(second, "sasija.jpg");
  await attach(requestId, "tablica.jpg");
});

describe("what a client sent about a claim", () => {
  it("is the request from which it came and what was added, oldest first, each with its files", async () => {
    const sent = await sentAbout(petar, { id, requestId });
    expect(sent.map(({ number }) => number)).toEqual(["Z-1", "Z-2"]);
    expect(sent.map(({ attachments }) => attachments.map(({ name }) => name))).toEqual([
      ["tablica.jpg"],
      ["sasija.jpg"],
    ]);
  });

  it("D1: is only what they sent themselves: no draft, nothing of somebody else's", async () => {
    const sent = await sentAbout(ana, { id, requestId });
    expect(sent.map(({ number }) => number)).toEqual(["Z-3"]);
    expect(sent[0]?.attachments).toEqual([]);
  });

  it("R2: comes without files for a declared account", async () => {
    const declared = { ...petar, client: { ...petar.client, declaredUntil: new Date() } };
    const sent = await sentAbout(declared, { id, requestId });
    expect(sent.map(({ attachments }) => attachments)).toEqual([[], []]);
  });
});

async function attach(request: string, name: string): Promise<void> {
  await database.sql`
    insert into attachments (request_id, slot, name, media_type, size, content_hash, store, scan)
    values (${request}, 'damage-photo', ${name}, 'image/jpeg', 1, '\\x00', 'database', 'clean')`;
}
