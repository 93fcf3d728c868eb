import type { Complaint } from "#db/schema/claims";
import { addDays, addMonths, type Day, daysBetween } from "#lib/core/belgrade-day";

/** Days in which a complaint is answered; as many again after a written notice. */
const ANSWER_DAYS = 15;

/** Months in which the National Bank of Serbia can be turned to, from the answer or from the day it was due. */
const BANK_MONTHS = 6;

export type ComplaintClock =
  | { stands: "waiting"; answerBy: Day; daysLeft: number; isExtended: boolean }
  /** No answer came in time, or it did: from then on the National Bank is the next place. */
  | { stands: "unanswered" | "answered"; since: Day; bankUntil: Day };

/** How a complaint stands, by law: an answer in 15 days (in 30 after a notice), then six months for the National Bank. */
export function complaintClock(complaint: Complaint, today: Day): ComplaintClock {
  const { filedOn, answerBy, answeredOn } = complaint;
  if (answeredOn)
    return { stands: "answered", since: answeredOn, bankUntil: addMonths(answeredOn, BANK_MONTHS) };
  const daysLeft = daysBetween(today, answerBy);
  if (daysLeft < 0)
    return { stands: "unanswered", since: answerBy, bankUntil: addMonths(answerBy, BANK_MONTHS) };
  return { stands: "waiting", answerBy, daysLeft, isExtended: answerBy > answerDay(filedOn) };
}

/** Until when a complaint of that day is answered, unless a notice says otherwise. */
export function answerDay(filedOn: Day): Day {
  return addDays(filedOn, ANSWER_DAYS);
}
