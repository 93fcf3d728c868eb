import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import type { LimitName } from "#lib/protection/limits";
import { spend } from "#lib/protection/spend";
import type { LetterKind, SecretLetter, WaitingLetters } from "./letters";

export interface Delivery<Kind extends LetterKind> {
  /** Exactly one address. */
  to: string;
  accountId?: string;
  params: WaitingLetters[Kind];
  /** After this moment the letter is worthless; letters with a secret must have it. */
  expiresAt?: Date;
}

/** Limits of letters that a stranger can cause to anybody. Codes and warnings have none: nobody may silence them. */
const LIMITED: Record<LetterKind, LimitName[]> = {
  "could-not-match": ["couldNotMatchByRecipient", "lettersByRecipient"],
  "already-registered": ["lettersByRecipient"],
  "username-reminder": ["lettersByRecipient"],
  "temporary-password": ["lettersByRecipient"],
  "account-opened": [],
  "one-time-code": [],
  "registration-notice": [],
  "password-changed": [],
  "new-device": [],
  "wrong-codes": [],
  "second-step-closed": [],
  "username-changed": [],
  "email-undo": [],
  "email-changed": [],
  "email-restored": [],
  "ownership-confirmed": [],
  "passkey-added": [],
  "passkey-removed": [],
  "accounts-joined": [],
  "request-received": [],
  "state-changed": [],
  "attachment-infected": [],
  "payment-confirmation": [],
  "export-ready": [],
  "export-failed": [],
  "account-closed": [],
  "payment-reminder": [],
};

const WITH_SECRET: Record<SecretLetter, true> = {
  "one-time-code": true,
  "temporary-password": true,
  "email-undo": true,
};

const ONE_ADDRESS = /^[^\s\p{Cc},;<>"@]+@[^\s\p{Cc},;<>"@]+$/u;

/**
 * Puts a letter into the outbox, in the transaction of its cause. False when its recipient already got
 * a day's worth of letters and this one is of a kind that strangers can cause; codes and warnings always go.
 */
export async function deliverLater<Kind extends LetterKind>(
  tx: Context,
  kind: Kind,
  letter: Delivery<Kind>,
): Promise<boolean> {
  // The border let only one well-formed address through; anything else here is a bug, and a dangerous one.
  if (!ONE_ADDRESS.test(letter.to)) throw new Error(`A ${kind} letter must have exactly one recipient.`);
  if (kind in WITH_SECRET && !letter.expiresAt) throw new Error(`A ${kind} letter must expire.`);
  if (!(await hasRoom(tx, kind, letter.to))) {
    tx.log.warn("mail.capped", { mailKind: kind, ...(letter.accountId && { accountId: letter.accountId }) });
    return false;
  }
  await tx.db.execute(sql`
    insert into outbox (kind, recipient, account_id, params, expires_at)
    values (${kind}, ${letter.to}, ${letter.accountId ?? null}, ${JSON.stringify(letter.params)},
      ${letter.expiresAt?.toISOString() ?? null})`);
  return true;
}

/**
 * For the end of a statement that concerns many clients at once: puts a letter into the outbox for every row of
 * `rows`, which has its `recipient`, `account_id` and `params`. Only for kinds without limits and secrets.
 */
export function deliverEach(kind: "state-changed" | "payment-reminder", rows: string): string {
  return `insert into outbox (kind, recipient, account_id, params)
    select '${kind}', recipient, account_id, params from (${rows}) as letters`;
}

async function hasRoom(tx: Context, kind: LetterKind, to: string): Promise<boolean> {
  for (const limit of LIMITED[kind]) {
    const spent = await spend(tx, [[limit, to.toLowerCase()]]);
    if (!spent.ok) return false;
  }
  return true;
}
