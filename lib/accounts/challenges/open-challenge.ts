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
  const [challenge] = await tx.db
    .insert(challenges)
    .values({
      purpose: asked.purpose,
      accountId: asked.accountId,
      holderHash: tokenHash(asked.holder),
      recipients: asked.recipients,
      credentialsVersion: asked.credentialsVersion,
      onlyNewPassword: asked.onlyNewPassword ?? false,
      returnTo: asked.returnTo ?? null,
      expiresAt: sql`now() + ${ONE_TIME_CODE.lifetime} * interval '1 second'`,
    })
    .returning();
  if (!challenge) throw new Error("The challenge was not stored");
  await mailCode(tx, challenge);
}

/** The letters with the code; worthless, and never sent, once the code is past its time. */
export async function mailCode(tx: Context, challenge: typeof challenges.$inferSelect): Promise<void> {
  const { id, accountId, recipients, expiresAt } = challenge;
  for (const to of recipients) {
    await deliverLater(tx, "one-time-code", { to, accountId, params: { challengeId: id }, expiresAt });
  }
}
