import { formatDate, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

interface Due {
  dueOn: string;
  /** Until the due day; negative after it. */
  daysLeft: number;
}

/** "dospeva za 5 dana, 28.11.2026.", to stand inside a sentence. */
export function dueWords({ due }: Texts["policy"], { dueOn, daysLeft }: Due): string {
  const date = formatDate(dueOn);
  if (daysLeft === 0) return say(due.today, { date });
  if (daysLeft === 1) return say(due.tomorrow, { date });
  const days = Math.abs(daysLeft);
  return say(plural(days, daysLeft < 0 ? due.overdue : due.later), { n: days, date });
}
