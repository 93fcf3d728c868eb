import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { registerId } from "#lib/register/core-id";
import { findDraft, listDrafts } from "#lib/requests/find-draft";
import { openDraft } from "#lib/requests/open-draft";
import { rememberedAccount } from "#lib/requests/payout-account";
import { saveStep } from "#lib/requests/save-step";
import { findRequest, listSentRequests } from "#lib/requests/sent-requests";
import { submitRequest } from "#lib/requests/submit-request";
import { addressesOf, answerAll, begin, draftOf, TYPED } from "../../support/asking";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { forgetAccounts } from "../../support/outbox";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();
type Client = Awaited<ReturnType<typeof signedIn>>["ctx"];

let ctx: TestContext;
let vesna: Client;
let petar: Client;

beforeAll(async () => {
  ctx = testContext();
  await seedSampleClients(ctx);
  await forgetAccounts(database.sql);
  vesna = (await signedIn(ctx, "vesna")).ctx;
  petar = (await signedIn(ctx, "petar")).ctx;
});

beforeEach(() => database.sql`delete from requests`.then(() => {}));

describe("a declared account (R2)", () => {
  it.each(["medical-refund", "pre-authorisation"] as const)("R2: begins no %s", async (kind) => {
    expect(await openDraft(declared(vesna), kind)).toEqual({ ok: false, refusal: "not-allowed" });
  });

  it("R2: sees, answers and sends nothing about health that was begun before", async () => {
    await answerAll(database, vesna, "medical-refund");
    const { id: requestId, revision } = await draftOf(vesna, "medical-refund");
    const ctxOfDeclared = declared(vesna);
    expect(await findDraft(ctxOfDeclared, "medical-refund")).toBeNull();
    expect(await listDrafts(ctxOfDeclared)).toEqual([]);
    expect(await saveStep(ctxOfDeclared, "medical-refund", "iznos", TYPED)).toMatchObject({
      refusal: "no-draft",
    });
    expect(await submitRequest(ctxOfDeclared, { requestId, revision, hasConsented: true })).toMatchObject({
      refusal: "no-draft",
    });
  });

  it("R2: sees nothing about health that was sent before", async () => {
    await answerAll(database, vesna, "medical-refund");
    const { id: requestId, revision } = await draftOf(vesna, "medical-refund");
    const sent = await submitRequest(vesna, { requestId, revision, hasConsented: true });
    const number = sent.ok ? sent.value.number : "";
    expect(await findRequest(vesna, number)).toMatchObject({ number });
    expect(await findRequest(declared(vesna), number)).toBeNull();
    expect(await listSentRequests(declared(vesna))).toEqual([]);
    expect(await submitRequest(declared(vesna), { requestId, revision, hasConsented: true })).toMatchObject({
      refusal: "no-draft",
    });
  });

  it("R2: reports car damage, but is not asked for an account and is told none", async () => {
    await database.sql`
      insert into payout_accounts (person_id, account_number)
      select person_id, '840000000095584510' from accounts where username = 'petar'`;
    expect(await answerAll(database, declared(petar), "car-damage")).not.toContain("racun");
    const { answers } = await draftOf(declared(petar), "car-damage");
    expect(answers).not.toHaveProperty("bankAccount");
    expect(await rememberedAccount(petar)).not.toBeNull();
    expect(await rememberedAccount(declared(petar))).toBeNull();
    await database.sql`delete from payout_accounts`;
  });

  it("R2: gives no account by a page that it is not asked", async () => {
    await begin(declared(petar), "car-damage");
    expect(await saveStep(declared(petar), "car-damage", "racun", TYPED)).toMatchObject({
      refusal: "no-such-step",
    });
  });

  it("R2: is asked for the account once it is declared no more", async () => {
    await answerAll(database, declared(petar), "car-damage");
    expect(addressesOf(await draftOf(petar, "car-damage"))).toContain("racun");
  });

  it("R2: sees no draft of an earlier account of the same person", async () => {
    await begin(petar, "car-damage");
    const another = {
      ...declared(petar),
      client: { ...declared(petar).client, accountId: vesna.client.accountId },
    };
    expect(await findDraft(another, "car-damage")).toBeNull();
    expect(await openDraft(another, "car-damage")).toEqual({ ok: false, refusal: "not-allowed" });
  });

  it("R2: adds no documents to a claim about health, but to others", async () => {
    const mila = (await signedIn(ctx, "mila")).ctx;
    const ofHealth = registerId("claims", "S-mila-7300000000011");
    expect((await openDraft(mila, "additional-documents", ofHealth)).ok).toBe(true);
    expect(await openDraft(declared(mila), "additional-documents", ofHealth)).toMatchObject({
      refusal: "not-allowed",
    });
    const ofCar = registerId("claims", "S-petar-8100026084517");
    expect((await openDraft(declared(petar), "additional-documents", ofCar)).ok).toBe(true);
  });
});

function declared(client: Client): Client {
  return { ...client, client: { ...client.client, declaredUntil: new Date(Date.now() + 3_600_000) } };
}
