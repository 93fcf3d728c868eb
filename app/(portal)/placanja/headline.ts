import { instalmentStanding, isToPayNow } from "#lib/payments/instalment-standing";
import type { OwnInstalment } from "#lib/payments/own-instalments";
import { formatDate, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

/** The answer to how much is to be paid and by when; `owed` by due day. */
export function headline(
  { headline: words }: Texts["payments"],
  owed: readonly OwnInstalment[],
  hasSettled: boolean,
): string {
  const overdue = owed.filter((one) => instalmentStanding(one) === "overdue");
  if (overdue.length > 0) return say(words.overdue, { amount: sums(words, overdue) });
  const now = owed.filter(isToPayNow);
  const last = now.at(-1);
  if (last?.daysLeft === 0) return say(words.today, { amount: sums(words, now) });
  if (last) return say(words.due, { amount: sums(words, now), date: formatDate(last.dueOn) });
  const [next] = owed;
  if (next) return say(words.next, { date: formatDate(next.dueOn) });
  return hasSettled ? words.nothing : words.none;
}

/** 1.000,00 RSD i 20,00 EUR: currencies are not added up. */
function sums({ and }: Texts["payments"]["headline"], instalments: readonly OwnInstalment[]): string {
  const byCurrency = new Map<string, number>();
  for (const { currency, amount, paid } of instalments)
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + amount - paid);
  return [...byCurrency]
    .map(([currency, sum]) => formatMoney(sum, currency))
    .reduce((one, other) => say(and, { one, other }));
}
