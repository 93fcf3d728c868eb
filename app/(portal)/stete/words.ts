import { claimKey } from "#lib/claims/claim-key";
import { decisionClock } from "#lib/claims/deadline";
import type { ListedClaim } from "#lib/claims/list-claims";
import { nextStep } from "#lib/claims/next-step";
import type { Day } from "#lib/core/belgrade-day";
import { formatDate, formatDateTime, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

/** Where a claim has its page. */
export function claimAddress(claim: Parameters<typeof claimKey>[0]): string {
  return `/stete/${encodeURIComponent(claimKey(claim))}`;
}

/** What a claim is about, in a few words. */
export function claimName({ claims }: Texts, { kind, plateNumber }: ListedClaim): string {
  const name = claims.kinds[kind];
  if (kind !== "motor-damage" || !plateNumber) return name;
  return say(claims.named, { kind: name, plate: plateNumber.replaceAll(" ", "\u00a0") });
}

/** The answer that the client looks for, as a headline. */
export function claimHeadline({ claims }: Texts, claim: ListedClaim, today: Day): string {
  if (claim.state === "paid") return paidWords(claims, claim);
  if (claim.state === "decided") return decidedWords(claims, claim);
  const clock = decisionClock(claim, today);
  if (clock.runs === "on") return say(claims.decideBy, { date: formatDate(clock.decideBy) });
  if (clock.runs === "out") return say(claims.overdue, { date: formatDate(clock.decideBy) });
  return nextStep(claim, today).what === "review" ? claims.review : claims.headline[claim.state];
}

/** What happens next and by when, in one sentence; none when nothing does. */
export function nextWords(texts: Texts, claim: ListedClaim, today: Day): string | null {
  const { next } = texts.claims;
  const step = nextStep(claim, today);
  switch (step.what) {
    case "number":
      return step.by ? numberWords(texts, step.by) : next.numberSoon;
    case "decision":
      if (step.clock.runs === "not-yet") return next.noDate;
      return say(step.clock.runs === "on" ? next.decision : next.late, {
        date: formatDate(step.clock.decideBy),
      });
    case "nothing":
      return null;
    default:
      return next[step.what];
  }
}

/** Until when the number of a claim comes, or should have come. */
export function numberWords({ claims, moments }: Texts, by: Date): string {
  const { number, numberLate } = claims.next;
  return say(by < new Date() ? numberLate : number, { moment: formatDateTime(by, moments) });
}

function paidWords(texts: Texts["claims"], { payouts }: ListedClaim): string {
  const [first] = payouts;
  if (!first || payouts.some(({ currency }) => currency !== first.currency)) return texts.headline.paid;
  const total = payouts.reduce((sum, { amount }) => sum + amount, 0);
  return say(texts.paidAmount, { amount: formatMoney(total, first.currency) });
}

function decidedWords(texts: Texts["claims"], { decision, approved, currency }: ListedClaim): string {
  if (decision === null) return texts.headline.decided;
  if (decision === "rejected") return texts.rejected;
  const isWhole = decision === "approved";
  if (approved === null) return isWhole ? texts.approved : texts.partlyApproved;
  const amount = formatMoney(approved, currency);
  return say(isWhole ? texts.approvedAmount : texts.partlyApprovedAmount, { amount });
}
