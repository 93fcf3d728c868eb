import { type ListedClaim, listClaims } from "#lib/claims/list-claims";
import { listOpenClaims } from "#lib/claims/list-open-claims";
import { belgradeDay } from "#lib/core/belgrade-day";
import type { ClientContext } from "#lib/core/context";
import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import { listLiveAuthorisations } from "#lib/health/list-live-authorisations";
import type { DuePayment } from "#lib/payments/list-due-payments";
import type { whatThereIs } from "#lib/register/what-there-is";
import { listDrafts } from "#lib/requests/find-draft";
import { listSentRequests, type SentRequest } from "#lib/requests/sent-requests";
import type { Texts } from "#lib/texts/sr";
import { paymentTodos } from "../_payments/payment-todos";
import { claimAddress } from "../stete/words";
import { authorisationAddress } from "../zdravlje/words";
import { authorisationTodos, claimTodos } from "./document-todos";
import { draftTodos } from "./draft-todos";
import { endingTodos } from "./ending-todos";
import type { Todo } from "./todo";

export interface UnderWay {
  claims: readonly ListedClaim[];
  authorisations: readonly ListedAuthorisation[];
  /** Of which the core system has not made a claim or an authorisation yet. */
  sent: readonly SentRequest[];
}

/** What waits for the client, most urgent first, and what is under way. */
export async function whatWaits(
  ctx: ClientContext,
  texts: Texts,
  there: Awaited<ReturnType<typeof whatThereIs>>,
  payments: readonly DuePayment[],
): Promise<{ todos: Todo[]; underWay: UnderWay }> {
  const today = belgradeDay();
  const [claims, authorisations, drafts, sent] = await Promise.all([
    there.claims ? listOpenClaims(ctx) : [],
    there.authorisations ? listLiveAuthorisations(ctx) : [],
    there.requests ? listDrafts(ctx) : [],
    there.requests ? listSentRequests(ctx) : [],
  ]);
  const documents = [...claimTodos(texts, claims, today), ...authorisationTodos(texts, authorisations)];
  const ending = endingTodos(texts, authorisations, today);
  const isOverdue = ({ daysLeft }: { daysLeft: number }) => daysLeft < 0;
  const dated = [
    ...paymentTodos(
      texts,
      payments.filter((payment) => !isOverdue(payment)),
    ),
    ...ending,
  ];
  // A complaint is about a claim that is decided.
  const complained = drafts.some(({ kind }) => kind === "complaint") ? await listClaims(ctx) : [];
  const addresses = new Map([
    ...[...claims, ...complained].map((claim) => [claim.id, claimAddress(claim)] as const),
    ...authorisations.map((one) => [one.id, authorisationAddress(one)] as const),
  ]);
  const asked = new Set(documents.map(({ about }) => about));
  const begun = drafts.filter(({ subjectId }) => !(subjectId && asked.has(subjectId)));
  return {
    todos: [
      ...paymentTodos(texts, payments.filter(isOverdue)),
      ...documents,
      ...dated.toSorted(byDay),
      ...draftTodos(texts, begun, addresses),
    ],
    underWay: { claims, authorisations, sent },
  };
}

function byDay(one: Todo, other: Todo): number {
  return dayOf(one).localeCompare(dayOf(other));
}

function dayOf({ tile }: Todo): string {
  return "day" in tile ? tile.day : "";
}
