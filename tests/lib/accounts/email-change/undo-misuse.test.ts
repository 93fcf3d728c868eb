import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mayBeUndoneUntil } from "#lib/accounts/email-change/open-undo";
import { decideRecovery } from "#lib/accounts/recovery/decide-recovery";
import { requestRecovery } from "#lib/accounts/recovery/request-recovery";
import type { Email } from "#lib/identity/email";
import { temporaryPassword } from "#lib/protection/derive";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { letters } from "../../../support/outbox";
import { givePassword, mailedCode, type signedIn, typeCode } from "../../../support/signing-in";
import {
  accountOf,
  ask,
  changeEmail,
  codeOf,
  confirm,
  NEW,
  OLD,
  takenOver,
  undo,
  undoCodeOf,
} from "./changing";

const database = useDatabase();

let ctx: TestContext;
let petar: Awaited<ReturnType<typeof signedIn>>;
let code: string;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  ({ ctx, petar, code } = await takenOver(database.sql));
});

describe("whoever holds the session and the new mailbox cannot keep the undo from its owner", () => {
  it("by changing the address again: the first code undoes both, and the second serves no more", async () => {
    await changeEmail(petar.ctx, "napadac2@primer.test");
    const second = await undoCodeOf(ctx, database.sql, "napadac2@primer.test");
    expect(await undo(ctx, code)).toMatchObject({ ok: true });
    expect((await accountOf(database.sql)).email).toBe(OLD);
    expect(await undo(ctx, second)).toMatchObject({ refusal: "not-accepted" });
    const gone = (await letters(database.sql, "napadac2@primer.test")).map(({ kind }) => kind);
    expect(gone).toContain("email-restored");
  });

  it("while the second one alone leaves the first change standing and still to be undone", async () => {
    await changeEmail(petar.ctx, "napadac2@primer.test");
    await undo(ctx, await undoCodeOf(ctx, database.sql, "napadac2@primer.test"));
    expect((await accountOf(database.sql)).email).toBe(NEW);
    expect(await undo(ctx, code)).toMatchObject({ ok: true });
    expect((await accountOf(database.sql)).email).toBe(OLD);
  });

  it("by changing it there and back, to come again when the owner's time has run out", async () => {
    await changeEmail(petar.ctx, "napadac2@primer.test");
    const second = await undoCodeOf(ctx, database.sql, "napadac2@primer.test");
    await changeEmail(petar.ctx, OLD);
    const kinds = (await letters(database.sql, "napadac2@primer.test")).map(({ kind, params }) => [
      kind,
      params.readBy,
    ]);
    expect(kinds).toContainEqual(["email-changed", "old"]);
    expect(kinds).not.toContainEqual(["email-undo", undefined]);
    expect(await undo(ctx, second)).toMatchObject({ refusal: "not-accepted" });
    expect((await accountOf(database.sql)).email).toBe(OLD);
    expect(await undo(ctx, code)).toMatchObject({ ok: true });
    expect(await database.sql`select from sessions`).toHaveLength(0);
  });

  it("while an address that was left for good keeps its way back from a change made later", async () => {
    await database.sql`
      update email_changes set confirmed_at = now() - interval '4 days', undo_until = now() - interval '1 day'`;
    await changeEmail(petar.ctx, OLD);
    expect(await undo(ctx, await undoCodeOf(ctx, database.sql, OLD))).toMatchObject({ ok: true });
    expect((await accountOf(database.sql)).email).toBe(NEW);
  });

  it("by choosing another username: the one in the letter serves, and the new one too", async () => {
    await database.sql`update accounts set username = 'drugo.ime'`;
    expect(await undo(ctx, code, "petar")).toMatchObject({ ok: true });
    expect((await accountOf(database.sql, "drugo.ime")).email).toBe(OLD);
  });

  it("O10: by a sign-in under way: its code ends", async () => {
    const holder = await givePassword(ctx, "petar");
    const mailed = await mailedCode(ctx, holder);
    await undo(ctx, code);
    expect(await typeCode(ctx, holder, mailed)).toMatchObject({ refusal: "no-challenge" });
  });

  it("O10: by a change under way: its code ends, and nothing is left of what was asked", async () => {
    await ask(petar.ctx, "napadac3@primer.test");
    const mailed = await codeOf(petar.ctx);
    await undo(ctx, code);
    expect(await confirm(petar.ctx, mailed)).toMatchObject({ refusal: "no-challenge" });
    expect(await database.sql`select from email_changes where confirmed_at is null`).toHaveLength(0);
    expect((await accountOf(database.sql)).email).toBe(OLD);
  });

  it("by a change confirmed at the same moment: in whatever order, the old address stands in the end", async () => {
    await ask(petar.ctx, "napadac3@primer.test");
    const mailed = await codeOf(petar.ctx);
    const [undone] = await Promise.all([undo(ctx, code), confirm(petar.ctx, mailed)]);
    expect(undone).toMatchObject({ ok: true });
    expect((await accountOf(database.sql)).email).toBe(OLD);
  });

  it("by a sign-in finished at the same moment: no session outlives the undo", async () => {
    const holder = await givePassword(ctx, "petar");
    const mailed = await mailedCode(ctx, holder);
    const [undone] = await Promise.all([undo(ctx, code), typeCode(ctx, holder, mailed)]);
    expect(undone).toMatchObject({ ok: true });
    expect(await database.sql`select from sessions`).toHaveLength(0);
  });

  it("by a temporary password mailed to the new address: it opens nothing any more", async () => {
    const temporary = await askForPassword();
    await undo(ctx, code);
    await expect(givePassword(ctx, "petar", temporary)).rejects.toThrow("wrong-credentials");
  });

  it("by a new password: the old address asks for another one, which goes to it", async () => {
    await database.sql`update accounts set credentials_version = credentials_version + 1`;
    expect(await undo(ctx, code)).toMatchObject({ ok: true });
    await askForPassword(OLD);
    expect((await letters(database.sql, OLD)).map(({ kind }) => kind)).toContain("temporary-password");
  });

  it("by a passkey added since the change was asked for: it is removed, older ones stay", async () => {
    await database.sql`
      insert into passkeys (account_id, credential_id, public_key, counter, transports, name, created_at)
      select id, added.name, '\\x00', 0, '{}', added.name, added.at
      from accounts, (values ('moj', now() - interval '1 day'), ('njegov', now())) as added (name, at)`;
    await undo(ctx, code);
    expect(await database.sql`select name from passkeys`).toEqual([{ name: "moj" }]);
  });

  it("by a passkey added before asking for the change: what the same session may have added is removed", async () => {
    await database.sql`
      insert into passkeys (account_id, credential_id, public_key, counter, transports, name, created_at)
      select id, 'njegov', '\\x00', 0, '{}', 'njegov', now() - interval '7 hours' from accounts`;
    await undo(ctx, code);
    expect(await database.sql`select from passkeys`).toHaveLength(0);
  });

  it("by asking anew: a passkey added after the first asking does not become an old one", async () => {
    await ask(petar.ctx, "napadac2@primer.test");
    await database.sql`
      insert into passkeys (account_id, credential_id, public_key, counter, transports, name)
      select id, 'njegov', '\\x00', 0, '{}', 'njegov' from accounts`;
    await changeEmail(petar.ctx, "napadac3@primer.test");
    await undo(ctx, await undoCodeOf(ctx, database.sql, "napadac3@primer.test"));
    expect(await database.sql`select from passkeys`).toHaveLength(0);
  });

  it("and nobody may close the account meanwhile: it is told until when", async () => {
    const until = await mayBeUndoneUntil(ctx, petar.accountId);
    expect(until?.getTime()).toBeGreaterThan(Date.now() + 71 * 3_600_000);
    await undo(ctx, code);
    expect(await mayBeUndoneUntil(ctx, petar.accountId)).toBeNull();
  });
});

async function askForPassword(email = NEW): Promise<string> {
  const asked = await requestRecovery(ctx, {
    wanted: "password",
    policyNumber: null,
    email: email as Email,
    jmbg: null,
    humanAnswer: "human",
  });
  if (!asked.ok) throw new Error(asked.refusal);
  await decideRecovery(ctx, asked.value);
  const [row] = await database.sql<{ id: string }[]>`
    select id from temporary_passwords order by created_at desc limit 1`;
  return temporaryPassword(ctx.env, row?.id ?? "");
}
