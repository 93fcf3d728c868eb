import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeOwnAccount } from "#lib/accounts/closing/close-own-account";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { startSignIn } from "#lib/accounts/sign-in/start-sign-in";
import type { ClientContext } from "#lib/core/context";
import { askForExport } from "#lib/own-data/ask-for-export";
import { DECLARED } from "../../../support/client-context";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { beginDraft, sendDraft } from "../../../support/drafts";
import { giveEverything } from "../../../support/everything";
import { forgetAccounts, letters } from "../../../support/outbox";
import { formOf, PASSWORD, registerAndDecide } from "../../../support/registering";
import { signedIn, signIn } from "../../../support/signing-in";

const database = useDatabase();

const OTHER = "drugi@novi.test";

let petar: TestContext & ClientContext;
let token: string;
beforeAll(() => seedSampleClients(testContext()));
beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`delete from core_events`;
  const session = await signedIn(testContext(), "petar", { policyNumber: null });
  petar = session.ctx;
  token = session.sessionToken;
  await database.sql`delete from outbox`;
});

describe("closing one's account", () => {
  it("twenty times at once closes it once: one letter, one event, one record", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => closeOwnAccount(petar)));
    expect(answers).toContainEqual({ ok: true, value: undefined });
    expect(await letters(database.sql)).toMatchObject([
      { kind: "account-closed", recipient: "porodica.petrovic@primer.test", params: { username: "petar" } },
    ]);
    expect(await database.sql`select kind, person_id from core_events where kind = 'account-closed'`).toEqual(
      [{ kind: "account-closed", person_id: petar.client.personId }],
    );
    expect(await recorded()).toBe(1);
  });

  it("needs a fresh code", async () => {
    await database.sql`update sessions set code_typed_at = now() - interval '16 minutes'`;
    expect(await closeOwnAccount(petar)).toEqual({ ok: false, refusal: "code-needed" });
    expect(await liveSession(petar, token)).not.toBeNull();
  });

  it("S1, L1: ends every session, and the old password is one of nobody", async () => {
    const elsewhere = await signIn(testContext(), "petar");
    await closeOwnAccount(petar);
    for (const one of [token, elsewhere.sessionToken]) expect(await liveSession(petar, one)).toBeNull();
    const typed = { username: "petar", password: PASSWORD, returnTo: null };
    const wrong = await startSignIn(testContext(), { ...typed, username: "niko.i.nista" });
    expect(wrong.ok).toBe(false);
    expect(await startSignIn(testContext(), typed)).toEqual(wrong);
  });

  it("F9: is told at the address on file too, when the account has another one", async () => {
    await database.sql`update accounts set email = ${OTHER}`;
    await closeOwnAccount(petar);
    const told = await letters(database.sql);
    expect(told.map(({ recipient }) => recipient).sort()).toEqual([OTHER, "porodica.petrovic@primer.test"]);
  });

  it("deletes at once what need not be kept, and keeps what must be", async () => {
    await giveEverything(petar, database.sql);
    const sent = await beginDraft(database.sql, petar, "complaint");
    await sendDraft(database.sql, sent);
    await askForExport(petar);
    const before = await counts();
    await closeOwnAccount(petar);
    const after = await counts();
    const gone = Object.entries(after).flatMap(([table, count]) => (count === 0 ? [table] : []));
    expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);
    expect(gone.sort()).toEqual([
      "challenges",
      "data_exports",
      "devices",
      "drafts",
      "email_changes",
      "notification_choices",
      "passkey_ceremonies",
      "passkeys",
      "payout_accounts",
      "registrations",
      "sessions",
      "temporary_passwords",
    ]);
    expect(after.sent).toBe(before.sent);
    expect(after.consents).toBe(before.consents);
    expect(await database.sql`select password_hash from accounts`).toEqual([{ password_hash: "" }]);
  });

  it("R2: of a declared account leaves alone what it never saw", async () => {
    await database.sql`insert into payout_accounts values (${petar.client.personId}, '265000000000012345', now())`;
    const draft = await beginDraft(database.sql, petar);
    await database.sql`update requests set account_id = null where id = ${draft}`;
    await closeOwnAccount({ ...petar, client: { ...petar.client, ...DECLARED } });
    expect(await database.sql`select from payout_accounts`).toHaveLength(1);
    expect(await database.sql`select from requests where id = ${draft}`).toHaveLength(1);
    await database.sql`delete from payout_accounts`;
  });
});

describe("while an old address may take the account back", () => {
  beforeEach(() => changed("now() + interval '1 hour'"));

  it("it cannot be closed, and one is told until when", async () => {
    const closed = await closeOwnAccount(petar);
    expect(closed).toMatchObject({ ok: false, refusal: "email-may-be-undone", until: expect.any(Date) });
    expect(await liveSession(petar, token)).not.toBeNull();
    expect(await letters(database.sql)).toEqual([]);
  });

  it("ends by itself", async () => {
    await database.sql`delete from email_changes`;
    await changed("now() - interval '1 second'");
    expect(await closeOwnAccount(petar)).toMatchObject({ ok: true });
  });
});

describe("whoever closed their account", () => {
  it("R2: opens another one with any proof, also with a policy and another address", async () => {
    await closeOwnAccount(petar);
    await registerAndDecide(testContext(), formOf("petar", { email: OTHER }));
    expect(
      await database.sql`
      select email, username, disabled_at, declared_until is not null as is_declared from accounts`,
    ).toEqual([{ email: OTHER, username: "petar", disabled_at: null, is_declared: true }]);
    const kinds = (await letters(database.sql)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(["account-closed", "account-opened", "registration-notice"]);
    expect(await signIn(testContext(), "petar")).toBeTruthy();
  });

  it("R2: is told at the former address where none is on file, and the other account sees no health data yet", async () => {
    const jovan = await signedIn(testContext(), "jovan", { email: "jovan@primer.test" });
    await closeOwnAccount(jovan.ctx);
    await registerAndDecide(testContext(), formOf("jovan", { email: OTHER }));
    expect(
      await database.sql`select declared_until is not null as is_declared from accounts where email = ${OTHER}`,
    ).toEqual([{ is_declared: true }]);
    const told = (await letters(database.sql)).filter(({ kind }) => kind === "registration-notice");
    expect(told.map(({ recipient }) => recipient)).toEqual(["jovan@primer.test"]);
  });

  it("opens another one with the very form of the first", async () => {
    await closeOwnAccount(petar);
    await registerAndDecide(testContext(), formOf("petar", { policyNumber: null }));
    expect(await database.sql`select disabled_at from accounts`).toEqual([{ disabled_at: null }]);
    expect(await signIn(testContext(), "petar")).toBeTruthy();
  });
});

async function changed(undoUntil: string): Promise<void> {
  const { sql } = database;
  await sql`
    insert into email_changes (account_id, username, from_email, to_email, confirmed_at, undo_until)
    values (${petar.client.accountId}, 'petar', 'a@primer.test', 'b@primer.test', now(), ${sql.unsafe(undoUntil)})`;
}

async function recorded(): Promise<number> {
  const rows = await database.sql`
    select from audit_events where event = 'account.closed-by-owner' and account_id = ${petar.client.accountId}`;
  return rows.length;
}

/** Rows of Petar, of every kind that closing decides about. */
async function counts(): Promise<Record<string, number>> {
  const { sql } = database;
  await sql`insert into passkey_ceremonies (purpose, account_id, holder_hash, expires_at)
    select 'add', ${petar.client.accountId}, 'h', now() where not exists (select from accounts where disabled_at is not null)
    on conflict do nothing`;
  await sql`insert into temporary_passwords (account_id, credentials_version, expires_at)
    select ${petar.client.accountId}, 1, now() where not exists (select from accounts where disabled_at is not null)`;
  const of = (table: string, where = "true") =>
    `(select count(*)::int from ${table} where ${where}) as "${table}"`;
  const tables = [
    "challenges data_exports devices email_changes notification_choices passkeys payout_accounts registrations sessions",
    "temporary_passwords passkey_ceremonies consents",
  ];
  const [row] = await sql.unsafe<Record<string, number>[]>(
    `select ${tables
      .join(" ")
      .split(" ")
      .map((table) => of(table))
      .join(", ")},
      (select count(*)::int from requests where submitted_at is null) as drafts,
      (select count(*)::int from requests where submitted_at is not null) as sent`,
  );
  return row ?? {};
}
