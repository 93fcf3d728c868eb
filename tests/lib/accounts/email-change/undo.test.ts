import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mayBeUndoneUntil } from "#lib/accounts/email-change/open-undo";
import { undoEmailChange } from "#lib/accounts/email-change/undo-change";
import { decideRecovery } from "#lib/accounts/recovery/decide-recovery";
import { requestRecovery } from "#lib/accounts/recovery/request-recovery";
import type { Email } from "#lib/identity/email";
import { temporaryPassword } from "#lib/protection/derive";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { givePassword, mailedCode, signedIn, signIn, typeCode } from "../../../support/signing-in";
import { accountOf, ask, changeEmail, codeOf, confirm, lastCoreEvent, undo, undoCodeOf } from "./changing";

const database = useDatabase();
const OLD = "porodica.petrovic@primer.test";
const NEW = "napadac@primer.test";

let ctx: TestContext;
let petar: Awaited<ReturnType<typeof signedIn>>;
let code: string;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  ctx = testContext();
  await forgetAccounts(database.sql);
  petar = await signedIn(ctx, "petar");
  await changeEmail(petar.ctx, NEW);
  code = await undoCodeOf(ctx, database.sql, NEW);
});

describe("the code in the letter to the old address", () => {
  it("brings the old address back, without signing in, and ends every session", async () => {
    expect(await undo(ctx, code)).toMatchObject({ ok: true });
    expect(await accountOf(database.sql)).toMatchObject({ email: OLD, version: 3 });
    expect(await database.sql`select from sessions`).toHaveLength(0);
  });

  it("F9: is followed by letters to the address that came back and to the one that went", async () => {
    await database.sql`delete from outbox`;
    await undo(ctx, code);
    const told = await letters(database.sql);
    expect(told.map(({ kind, recipient, params }) => [kind, recipient, params.readBy])).toEqual(
      expect.arrayContaining([
        ["email-restored", OLD, "old"],
        ["email-restored", NEW, "new"],
      ]),
    );
    expect(told).toHaveLength(2);
  });

  it("is told to the core system as undone and put on record", async () => {
    await undo(ctx, code);
    expect(await lastCoreEvent(database.sql)).toEqual({
      kind: "email-changed",
      details: { email: OLD, undone: true },
    });
    const [last] = await database.sql`
      select event from audit_events where account_id = ${petar.accountId} order by id desc limit 1`;
    expect(last?.event).toBe("email-change.undone");
  });

  it("is read with blanks, capitals and without dashes", async () => {
    expect(await undo(ctx, ` ${code.toUpperCase().replaceAll("-", " ")} `)).toMatchObject({ ok: true });
  });

  it("typed twenty times at once takes the change back once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        undo({ ...ctx, visitor: { ...ctx.visitor, address: `198.18.0.${place}` } }, code),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "not-accepted")).toHaveLength(19);
    expect(await accountOf(database.sql)).toMatchObject({ email: OLD, version: 3 });
  });

  it("wrong, used, late, of another account and for nobody is one refusal", async () => {
    await signedIn(ctx, "ana");
    const refused = { ok: false, refusal: "not-accepted" };
    expect(await undo(ctx, `${code.slice(0, -1)}${code.endsWith("2") ? "3" : "2"}`)).toEqual(refused);
    expect(await undo(ctx, code, "ana")).toEqual(refused);
    expect(await undo(ctx, code, "nikog.nema")).toEqual(refused);
    await database.sql`update email_changes set undo_until = now()`;
    expect(await undo(ctx, code)).toEqual(refused);
    await database.sql`update email_changes set undo_until = now() + interval '1 hour'`;
    expect(await undo(ctx, code)).toMatchObject({ ok: true });
    expect(await undo(ctx, code)).toEqual(refused);
  });

  it("serves 72 hours", async () => {
    const [change] = await database.sql`
      select extract(epoch from undo_until - confirmed_at)::int / 3600 as hours from email_changes`;
    expect(change?.hours).toBe(72);
  });

  it("is asked for by a person, a limited number of times an hour from one address", async () => {
    const machine = { ...ctx, humanCheck: { verify: async () => "refused" as const } };
    expect(await undo(machine, code)).toEqual({ ok: false, refusal: "not-human" });
    for (let tries = 2; tries <= 20; tries += 1) await undo(ctx, "nije-ta-sifra");
    expect(await undo(ctx, code)).toMatchObject({ refusal: "too-many-attempts" });
    expect(await undoEmailChange(elsewhere(), { username: "petar", code, humanAnswer: "" })).toMatchObject({
      ok: true,
    });
  });
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

describe("an account that the call centre closed", () => {
  it("stays closed: its undo code is refused", async () => {
    await database.sql`update accounts set disabled_at = now()`;
    expect(await undo(ctx, code)).toMatchObject({ refusal: "not-accepted" });
    expect((await accountOf(database.sql)).email).toBe(NEW);
  });
});

describe("after an undo", () => {
  it("the owner signs in with the old address as before", async () => {
    await undo(ctx, code);
    await signIn(ctx, "petar");
    const codes = (await letters(database.sql, OLD)).filter(({ kind }) => kind === "one-time-code");
    expect(codes.length).toBeGreaterThan(0);
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

function elsewhere(): TestContext {
  return { ...ctx, visitor: { ...ctx.visitor, address: "198.18.9.9" } };
}
