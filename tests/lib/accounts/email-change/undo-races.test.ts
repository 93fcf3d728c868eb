import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { removePasskey } from "#lib/accounts/passkeys/remove-passkey";
import type { ClientContext } from "#lib/core/context";
import { askForExport } from "#lib/own-data/ask-for-export";
import { rememberedAccount } from "#lib/requests/payout-account";
import { submitRequest } from "#lib/requests/submit-request";
import { ACCOUNT, answerAll, begin, draftOf } from "../../../support/asking";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { signedIn } from "../../../support/signing-in";
import { changeEmail, undo, undoCodeOf } from "./changing";

const database = useDatabase();
const THIEFS = "napadac@primer.test";

let vesna: ClientContext;
beforeAll(() => seedSampleClients(testContext()));
beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`delete from payout_accounts`;
  await database.sql`delete from requests`;
  vesna = (await signedIn(testContext(), "vesna")).ctx;
});

describe("F9: a session that an undo ends at the same moment has no fresh code any more", () => {
  it("removes no passkey", async () => {
    const [passkey] = await database.sql<{ id: string }[]>`
      insert into passkeys (account_id, credential_id, public_key, counter, transports, name)
      select id, 'moj', '\\x00', 0, '{}', 'moj' from accounts returning id`;
    const removed = await whileUndone(() => removePasskey(vesna, passkey?.id ?? ""));
    expect(removed).toEqual({ ok: false, refusal: "code-needed" });
    expect(await database.sql`select from passkeys`).toHaveLength(1);
  });

  it("asks for no copy of the data", async () => {
    expect(await whileUndone(() => askForExport(vesna))).toEqual({ ok: false, refusal: "code-needed" });
    expect(await database.sql`select from data_exports`).toHaveLength(0);
  });

  it("sends no money to another account", async () => {
    await answerAll(database, vesna, "medical-refund");
    const { id: requestId, revision } = await draftOf(vesna, "medical-refund");
    const submission = { requestId, revision, hasConsented: true };
    const sent = await whileUndone(() => submitRequest(vesna, submission));
    expect(sent).toEqual({ ok: false, refusal: "code-needed" });
  });
});

describe("F9: after an undo no payout goes where whoever changed the address wanted it", () => {
  it("the account that was remembered meanwhile is forgotten, and put on record as such", async () => {
    await answerAll(database, vesna, "medical-refund", { keepBankAccount: "on" });
    await send();
    await changeAndUndo();
    expect(await rememberedAccount(vesna)).toBeNull();
    expect((await begin(vesna, "medical-refund")).answers.bankAccount).toBeUndefined();
    const events = await database.sql`select event from audit_events where event like 'payout-account.%'`;
    expect(events.map(({ event }) => event)).toEqual(["payout-account.kept", "payout-account.forgotten"]);
  });

  it("so is the one that stands in a draft; the rest of it stays, and a form of before sends nothing", async () => {
    await answerAll(database, vesna, "medical-refund");
    const before = await draftOf(vesna, "medical-refund");
    await changeAndUndo();
    const { answers, revision } = await draftOf(vesna, "medical-refund");
    expect(answers.bankAccount).toBeUndefined();
    expect(answers.institution).toBe(before.answers.institution);
    expect(revision).toBeGreaterThan(before.revision);
  });

  it("while the account that was remembered long before stays", async () => {
    await answerAll(database, vesna, "medical-refund", { keepBankAccount: "on", bankAccount: ACCOUNT });
    await send();
    await database.sql`update payout_accounts set kept_at = now() - interval '2 days'`;
    await changeAndUndo();
    expect(await rememberedAccount(vesna)).not.toBeNull();
  });
});

/** Does something while an undo has ended the sessions and is not finished yet. */
async function whileUndone<Value>(work: () => Promise<Value>): Promise<Value> {
  let working: Promise<Value> | undefined;
  await database.sql.begin(async (undoing) => {
    await undoing`select from accounts for update`;
    await undoing`delete from sessions`;
    working = work();
    await waitingForTheAccount();
  });
  if (!working) throw new Error("Nothing was done meanwhile");
  return working;
}

async function waitingForTheAccount(): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const waiting = await database.sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    if (waiting.length > 0) return;
    await new Promise((later) => setTimeout(later, 25));
  }
  throw new Error("It did not wait for the account");
}

async function send(): Promise<void> {
  const { id: requestId, revision } = await draftOf(vesna, "medical-refund");
  const sent = await submitRequest(vesna, { requestId, revision, hasConsented: true });
  if (!sent.ok) throw new Error(sent.refusal);
}

async function changeAndUndo(): Promise<void> {
  await changeEmail(vesna, THIEFS);
  const undone = await undo(vesna, await undoCodeOf(vesna, database.sql, THIEFS), "vesna");
  if (!undone.ok) throw new Error(undone.refusal);
}
