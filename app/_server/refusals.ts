import type { Refused } from "#lib/core/result";
import type { HumanRefusal } from "#lib/protection/prove-human";
import { formatDate, formatDateTime, formatTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import type { Complaint } from "./receive-form";

/** "u 14.35" today, "27.11.2026. u 14.35" on another day. */
export function whenAgain({ moments }: Texts, until: Date | undefined): string {
  const moment = until ?? new Date();
  const isToday = formatDate(moment) === formatDate(new Date());
  return isToday ? say(moments.today, { time: formatTime(moment) }) : formatDateTime(moment, moments);
}

/** Words for a limit that is reached. */
export function tooManyAttempts(texts: Texts, until: Date | undefined): string {
  return say(texts.common.refusals.tooManyAttempts, { when: whenAgain(texts, until) });
}

/** Words for the refusals of every form with a human check. */
export function humanRefusal(texts: Texts, refused: Refused<"too-many-attempts" | HumanRefusal>): Complaint {
  if (refused.refusal === "too-many-attempts") return { refusal: tooManyAttempts(texts, refused.until) };
  return { errors: { humanCheck: texts.fields.humanCheck[refused.refusal] } };
}
