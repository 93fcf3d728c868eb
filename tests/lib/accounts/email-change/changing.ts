import type postgres from "postgres";
import { askEmailChange } from "#lib/accounts/email-change/ask-change";
import { confirmEmailChange } from "#lib/accounts/email-change/confirm-change";
import { undoEmailChange } from "#lib/accounts/email-change/undo-change";
import type { ClientContext, Context } from "#lib/core/context";
import type { Email } from "#lib/identity/email";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { undoCode } from "#lib/protection/derive";
import { testContext } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { mailedCode, signedIn } from "../../../support/signing-in";

export const OLD = "porodica.petrovic@primer.test";
export const NEW = "napadac@primer.test";

/** Petar's account, whose address somebody changed to theirs, and the code of the letter to his. */
export async function takenOver(sql: postgres.Sql) {
  const ctx = testContext();
  await forgetAccounts(sql);
  const petar = await signedIn(ctx, "petar");
  await changeEmail(petar.ctx, NEW);
  return { ctx, petar, code: await undoCodeOf(ctx, sql, NEW) };
}

/** Asks for the address and types the code that was mailed to it. */
export async function changeEmail(ctx: ClientContext, email: string): Promise<void> {
  const asked = await ask(ctx, email);
  if (!asked.ok) throw new Error(`The change was refused: ${asked.refusal}`);
  const confirmed = await confirm(ctx, await codeOf(ctx));
  if (!confirmed.ok) throw new Error(`The code was refused: ${confirmed.refusal}`);
}

export function ask(ctx: ClientContext, email: string) {
  return askEmailChange(ctx, email as Email);
}

export function confirm(ctx: ClientContext, code: string) {
  return confirmEmailChange(ctx, code as OneTimeCode);
}

export async function codeOf(ctx: ClientContext): Promise<string> {
  return mailedCode(ctx, ctx.client.sessionId);
}

/** The code in the letter to the address that the account had before the change to `email`. */
export async function undoCodeOf(ctx: Context, sql: postgres.Sql, email: string): Promise<string> {
  const [letter] = await sql<{ change: string }[]>`
    select params->>'changeId' as change from outbox
    join email_changes on email_changes.id::text = params->>'changeId'
    where kind = 'email-undo' and to_email = ${email} order by created_at desc limit 1`;
  if (!letter) throw new Error(`No undo code was mailed for ${email}`);
  return undoCode(ctx.env, letter.change);
}

export function undo(ctx: Context, code: string, username = "petar") {
  return undoEmailChange(ctx, { username, code, humanAnswer: "human" });
}

export async function accountOf(sql: postgres.Sql, username = "petar") {
  const [account] = await sql<{ id: string; email: string; version: number }[]>`
    select id, email, credentials_version as version from accounts where username = ${username}`;
  if (!account) throw new Error(`${username} has no account`);
  return account;
}

export async function lastCoreEvent(sql: postgres.Sql) {
  const [event] = await sql`select kind, details from core_events order by at desc limit 1`;
  return event;
}
