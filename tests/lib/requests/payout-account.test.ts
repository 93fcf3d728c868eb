import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { confirmChange } from "#lib/accounts/fresh-code/confirm-change";
import { sendChangeCode } from "#lib/accounts/fresh-code/send-change-code";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { rememberedAccount } from "#lib/requests/payout-account";
import { saveStep } from "#lib/requests/save-step";
import { submitRequest } from "#lib/requests/submit-request";
import {
  ACCOUNT,
  addressesOf,
  answerAll,
  begin,
  draftOf,
  OTHER_ACCOUNT,
  type Typed,
} from "../../support/asking";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { forgetAccounts } from "../../support/outbox";
import { clientOf, mailedCode, signedIn, signIn } from "../../support/signing-in";

const database = useDatabase();
const KEPT = "840000000095584510";
type Client = Awaited<ReturnType<typeof signedIn>>["ctx"];

let ctx: TestContext;
let vesna: Client;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  ctx = testContext();
  await forgetAccounts(database.sql);
  await database.sql`delete from payout_accounts`;
  vesna = (await signedIn(ctx, "vesna")).ctx;
});

describe("an account for the payout", () => {
  it("goes with a code typed less than 15 minutes ago, such as that of the sign-in", async () => {
    await answerAll(database, vesna, "medical-refund");
    await typedAgo("14 minutes 30 seconds");
    expect(await sendDraft()).toMatchObject({ ok: true });
  });

  it("needs a fresh code after that; the draft stays as it is", async () => {
    await typedAgo("15 minutes");
    await answerAll(database, vesna, "medical-refund");
    const before = await draftOf(vesna, "medical-refund");
    expect(await sendDraft()).toEqual({ ok: false, refusal: "code-needed" });
    expect(await draftOf(vesna, "medical-refund")).toEqual(before);
  });

  it("goes once the code that was mailed is typed, and only in that session", async () => {
    await typedAgo("1 hour");
    const other = await clientOf(ctx, await signIn(ctx, "vesna"));
    await database.sql`update sessions set code_typed_at = now() - interval '1 hour'`;
    await answerAll(database, vesna, "medical-refund");
    await sendChangeCode(vesna);
    const code = await mailedCode(ctx, vesna.client.sessionId);
    expect(await confirmChange(vesna, code as OneTimeCode)).toMatchObject({ ok: true });
    expect(await sendDraft(other)).toMatchObject({ refusal: "code-needed" });
    expect(await sendDraft(vesna)).toMatchObject({ ok: true });
  });

  it("that is remembered needs no code; another one does", async () => {
    await send({ keepBankAccount: "on" });
    await typedAgo("1 hour");
    expect(await send({ keepBankAccount: "on" })).toMatchObject({ ok: true });
    await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "racun", { bankAccount: OTHER_ACCOUNT, keepBankAccount: "on" });
    expect(await send({})).toMatchObject({ refusal: "code-needed" });
    expect(await rememberedAccount(vesna)).toBe(KEPT);
  });

  it("is not needed for a request that gives none", async () => {
    const petar = (await signedIn(ctx, "petar")).ctx;
    await typedAgo("1 hour");
    await answerAll(database, petar, "car-damage", { bankAccount: "" });
    expect(await sendDraft(petar, "car-damage")).toMatchObject({ ok: true });
  });
});

describe("an account to remember", () => {
  it("is remembered when the request is sent, and not before", async () => {
    await answerAll(database, vesna, "medical-refund", { keepBankAccount: "on" });
    expect(await rememberedAccount(vesna)).toBeNull();
    await sendDraft();
    expect(await rememberedAccount(vesna)).toBe(KEPT);
    expect(await events()).toEqual(["payout-account.kept"]);
  });

  it("is not remembered without the wish", async () => {
    await send();
    expect([await rememberedAccount(vesna), await events()]).toEqual([null, []]);
  });

  it("is filled into the next request, whose page need not be asked", async () => {
    await send({ keepBankAccount: "on" });
    const draft = await begin(vesna, "medical-refund");
    expect(draft.answers).toMatchObject({ bankAccount: KEPT, keepBankAccount: "yes" });
    expect(addressesOf(draft)).toContain("racun");
    expect(await answerAll(database, vesna, "medical-refund")).not.toContain("racun");
  });

  it("is forgotten when the tick is taken away, and put on record as such", async () => {
    await send({ keepBankAccount: "on" });
    await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "racun", { bankAccount: ACCOUNT });
    expect(await send()).toMatchObject({ ok: true });
    expect(await rememberedAccount(vesna)).toBeNull();
    expect(await events()).toEqual(["payout-account.kept", "payout-account.forgotten"]);
  });

  it("gives way to another one", async () => {
    await send({ keepBankAccount: "on" });
    await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "racun", { bankAccount: OTHER_ACCOUNT, keepBankAccount: "on" });
    await send();
    expect(await rememberedAccount(vesna)).toBe("165000000000005574");
  });

  it("is one person's alone", async () => {
    await send({ keepBankAccount: "on" });
    const mila = (await signedIn(ctx, "mila")).ctx;
    expect(await rememberedAccount(mila)).toBeNull();
  });
});

async function send(typed: Typed = {}) {
  await answerAll(database, vesna, "medical-refund", typed);
  return sendDraft();
}

async function sendDraft(client: Client = vesna, kind: "medical-refund" | "car-damage" = "medical-refund") {
  const { id: requestId, revision } = await draftOf(client, kind);
  return submitRequest(client, { requestId, revision, hasConsented: true });
}

async function typedAgo(interval: string): Promise<void> {
  await database.sql`update sessions set code_typed_at = now() - ${interval}::interval`;
}

async function events(): Promise<string[]> {
  const rows = await database.sql<{ event: string }[]>`
    select event from audit_events
    where account_id = ${vesna.client.accountId} and event like 'payout-account.%' order by id`;
  return rows.map(({ event }) => event);
}
