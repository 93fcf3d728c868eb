import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listClaims } from "#lib/claims/list-claims";
import { nextStep } from "#lib/claims/next-step";
import { belgradeDay } from "#lib/core/belgrade-day";
import type { ClientContext } from "#lib/core/context";
import { listAuthorisations } from "#lib/health/list-authorisations";
import { putRequest } from "../../support/asked";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

const ASKED = "Fotografija broja šasije";
const TODAY = belgradeDay();

let petar: ClientContext;
let mila: ClientContext;
beforeAll(async () => {
  await seedSampleClients(testContext());
  petar = (await signedIn(testContext(), "petar")).ctx;
  mila = (await signedIn(testContext(), "mila")).ctx;
  await signedIn(testContext(), "ana");
});
beforeEach(async () => {
  await database.sql`delete from requests`;
});

describe("documents that were asked for", () => {
  it("are missing until the client sends them, and then it is no longer the client's turn", async () => {
    const { id } = await car();
    expect(nextStep(await car(), TODAY)).toMatchObject({ what: "documents", missing: [ASKED] });
    await send(id, { username: "petar", slot: ASKED });
    expect(nextStep(await car(), TODAY)).toMatchObject({ what: "review" });
  });

  it("of an authorisation too", async () => {
    const asking = async () =>
      (await listAuthorisations(mila)).find(({ state }) => state === "documents-needed");
    const { id = "", requestedDocuments = [] } = (await asking()) ?? {};
    for (const { name } of requestedDocuments) await send(id, { username: "mila", slot: name });
    expect((await asking())?.requestedDocuments).toEqual(
      requestedDocuments.map((document) => ({ ...document, receivedOn: TODAY })),
    );
  });

  it.each([
    ["another document was sent", { slot: "other" }],
    ["they only lie in a draft", { number: null }],
    ["they were sent before they were asked for", { sentAt: new Date("2020-01-01") }],
    ["another client sent them", { username: "ana" }],
  ])("stay missing when %s", async (_, sent) => {
    const { id } = await car();
    await send(id, { username: "petar", slot: ASKED, ...sent });
    expect(nextStep(await car(), TODAY)).toMatchObject({ what: "documents", missing: [ASKED] });
  });
});

async function car() {
  const claim = (await listClaims(petar)).find(({ state }) => state === "documents-needed");
  if (!claim) throw new Error("Petar has no claim that waits for documents");
  return claim;
}

interface Sending {
  username: string;
  slot: string;
  number?: string | null;
  sentAt?: Date;
}

async function send(subjectId: string, { slot, number = `Z-${slot.length}`, ...sending }: Sending) {
  const requestId = await putRequest(database.sql, {
    kind: "additional-documents",
    subjectId,
    number,
    ...sending,
  });
  await database.sql`
    insert into attachments (request_id, slot, name, media_type, size, content_hash, store, scan)
    values (${requestId}, ${slot}, 'foto.jpg', 'image/jpeg', 3, '\\x00', 'database', 'clean')`;
}
