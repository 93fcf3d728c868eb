import type { SentRequest } from "#lib/requests/sent-requests";
import { formatDate, formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { requestWords } from "./words";

const DAY = 24 * 60 * 60 * 1000;
const NUMBER_WITHIN = DAY;
const DECISION_WITHIN = 14 * DAY;
const ANSWER_WITHIN = 15 * DAY;

/** What happens with a request that was sent, and by when (domain rules, section 6). */
export function whatFollows(texts: Texts, { kind, submittedAt }: SentRequest): string[] {
  const after = (time: number) => new Date(submittedAt.getTime() + time);
  const moments = {
    number: formatDateTime(after(NUMBER_WITHIN), texts.moments),
    decision: formatDate(after(DECISION_WITHIN)),
    answer: formatDate(after(ANSWER_WITHIN)),
  };
  return requestWords(texts, kind).sent.next.map((step) => tied(say<string>(step, moments)));
}
