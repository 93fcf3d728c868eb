import { sql } from "drizzle-orm";
import { type CHALLENGE_PURPOSES, challenges } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { tokenHash } from "#lib/protection/derive";
import { ONE_TIME_CODE } from "#lib/protection/limits";

export type ChallengePurpose = (typeof CHALLENGE_PURPOSES)[number];

export interface NewChallenge {
  purpose: ChallengePurpose;
  accountId: string;
  /** What only the asking browser holds: a cookie's token, or its session. */
  holder: string;
  recipients: [string, ...string[]];
  credentialsVersion: number;
  onlyNewPassword?: boolean;
  returnTo?: string | null;
}

/** Asks for a one-time code and writes the letters with it, in the transaction under way. Lives ten minutes. */
export async function openChallenge(tx: Context, asked: NewChallenge): Promise<void> {
  const { purpose, accountId, holder, recipients, credentialsVersion } = asked;
  const [stored] = await tx.db.execute<{ id: string; expires_at: string }>(sql`
    insert into challenges (purpose, account_id, holder_hash, recipients, credentials_version, only_new_password,
      return_to, expires_at)
    values (${purpose}, ${accountId}, ${tokenHash(holder)}, ${sql.param(recipients, challenges.recipients)},
      ${credentialsVersion}, ${asked.onlyNewPassword ?? false}, ${asked.returnTo ?? null},
      now() + ${ONE_TIME_CODE.lifetime} * interval '1 second')
    returning id, expires_at`);
  if (!stored) throw new Error("The challenge was not stored");
  await mailCode(tx, { id: stored.id, accountId, recipients, expiresAt: new Date(stored.expires_at) });
}

type MailedChallenge = Pick<typeof challenges.$inferSelect, "id" | "accountId" | "recipients" | "expiresAt">;

/** The letters with the code; worthless, and never sent, once the code is past its time. */
export async function mailCode(tx: Context, challenge: MailedChallenge): Promise<void> {
  const { id, accountId, recipients, expiresAt } = challenge;
  for (const to of recipients) {
    await deliverLater(tx, "one-time-code", { to, accountId, params: { challengeId: id }, expiresAt });
  }
}
