import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { requests } from "#db/schema/requests";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { deliverLater } from "#lib/mail/deliver";
import { shareAccount } from "#lib/protection/hold-account";
import { giveBack, spend } from "#lib/protection/spend";
import type { Draft } from "./draft";
import { dropUnaskedFiles } from "./drop-unasked-files";
import { findDraftById } from "./find-draft";
import { findSubject, type Subject } from "./find-subject";
import { journeyOf } from "./journey-of";
import { keepConsent } from "./keep-consent";
import { hasId, isOwnRequest } from "./own-request";
import { keepPayoutAccount, needsFreshCode } from "./payout-account";
import { isComplete } from "./progress";
import { freeRequestNumber } from "./request-number";
import { tellRequest } from "./tell-request";

export type SubmitRefusal =
  | "no-draft"
  | "changed"
  | "incomplete"
  | "no-consent"
  | "code-needed"
  | "too-many-attempts";

export interface Submission {
  requestId: string;
  /** Of the draft as the client has seen it: what changed since is not sent. */
  revision: number;
  /** To the processing of the health data in it (`healthConsent`), where it is about health. */
  hasConsented: boolean;
}

/**
 * Sends a request: once, whatever the clicks; whoever sends it again is told the same number. All rules are judged
 * anew: what a declared account may not ask, or what no longer fits the client's policies or the claim's state, is
 * "no-draft" or "incomplete". "no-consent": it is about health, and nobody agreed to that. "code-needed": the account for the payout is not the one remembered, and the session's
 * last one-time code is older than 15 minutes (ASVS 7.5). The receipt is mailed, and the core system told.
 */
export async function submitRequest(
  ctx: ClientContext,
  submission: Submission,
): Promise<Result<{ number: string }, SubmitRefusal>> {
  return inTransaction(ctx, async (tx) => {
    // Whoever takes back a change of address holds the account while sessions end: no code of theirs counts after that.
    await shareAccount(tx, tx.client.accountId);
    const draft = await findDraftById(tx, submission.requestId);
    if (!draft) return (await alreadySent(tx, submission)) ?? refuse("no-draft");
    if (draft.revision !== submission.revision) return refuse("changed");
    if (!isComplete(draft)) return refuse("incomplete");
    if (isAboutHealth(draft) && !submission.hasConsented) return refuse("no-consent");
    if (await needsFreshCode(tx, draft)) return refuse("code-needed");
    // Once it is sent, a claim takes no other complaint: it has to be found before.
    const { kind, subjectId } = draft;
    const subject = subjectId ? await findSubject(tx, kind, subjectId) : null;
    const limit = ["requestsByAccount", tx.client.accountId] as const;
    const spent = await spend(tx, [limit]);
    if (!spent.ok) return (await alreadySent(tx, submission)) ?? spent;
    const number = await claim(tx, submission);
    if (number) return send(tx, draft, subject, number);
    await giveBack(tx, [limit]);
    return (await alreadySent(tx, submission)) ?? refuse("changed");
  });
}

function isAboutHealth({ kind }: Draft): boolean {
  return journeyOf(kind).isAboutHealth ?? false;
}

async function claim(tx: ClientContext, { requestId, revision }: Submission): Promise<string | undefined> {
  const [sent] = await tx.db
    .update(requests)
    .set({ number: await freeRequestNumber(tx), submittedAt: sql`now()` })
    .where(and(eq(requests.id, requestId), isNull(requests.submittedAt), eq(requests.revision, revision)))
    .returning();
  return sent?.number ?? undefined;
}

async function alreadySent(tx: ClientContext, { requestId }: Submission) {
  const [sent] = await tx.db
    .select({ number: requests.number })
    .from(requests)
    .where(and(hasId(requestId), isOwnRequest(tx), isNotNull(requests.submittedAt)));
  return sent?.number ? ok({ number: sent.number }) : undefined;
}

async function send(tx: ClientContext, draft: Draft, subject: Subject | null, number: string) {
  const { id, kind, answers } = draft;
  const { accountId } = tx.client;
  // What is kept is what was judged and told.
  await tx.db.update(requests).set({ answers, accountId }).where(eq(requests.id, id));
  if (isAboutHealth(draft)) await keepConsent(tx, id);
  await dropUnaskedFiles(tx, draft);
  await tellRequest(tx, draft, number, subject);
  await keepPayoutAccount(tx, answers);
  await record(tx, "request.submitted", accountId, { kind, number });
  const [account] = await tx.db.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) throw new Error("The account is gone");
  const params = { number, kind, at: new Date().toISOString() };
  await deliverLater(tx, "request-received", { to: account.email, accountId, params });
  return ok({ number });
}
