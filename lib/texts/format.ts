import { say } from "./say";
import type { Texts } from "./sr";

const ZONE = "Europe/Belgrade";

const fields = new Intl.DateTimeFormat("sr-Latn-RS", {
  timeZone: ZONE,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h23",
});
const amounts = new Intl.NumberFormat("sr-Latn-RS", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const wholes = new Intl.NumberFormat("sr-Latn-RS", { maximumFractionDigits: 0 });
const rounds = new Intl.NumberFormat("sr-Latn-RS", { maximumFractionDigits: 2 });
const pluralRules = new Intl.PluralRules("sr-Latn-RS");

/** A moment in Belgrade, or a day written "2026-03-27". */
type Day = Date | string;

/** 27.3.2026. */
export function formatDate(day: Day): string {
  const at = inBelgrade(day);
  return `${at("day")}.${at("month")}.${at("year")}.`;
}

/** 27.3.: where the year is told elsewhere. */
export function formatShortDate(day: Day): string {
  const at = inBelgrade(day);
  return `${at("day")}.${at("month")}.`;
}

/** 14.35, and 9.05 in the morning. */
export function formatTime(moment: Date): string {
  const at = inBelgrade(moment);
  return `${at("hour")}.${at("minute")}`;
}

/** 27.3.2026. u 14.35, with the words of the reader's language. */
export function formatDateTime(moment: Date, { dateTime }: Texts["moments"]): string {
  return say(dateTime, { date: formatDate(moment), time: formatTime(moment) });
}

/** ponedeljak 23.11.2026., with the words of the reader's language. */
export function formatWeekday(day: Day, { weekdayDate, weekdays }: Texts["moments"]): string {
  return say(weekdayDate, { weekday: weekdays[weekdayOf(day)] ?? "", date: formatDate(day) });
}

/** 1.234,56 RSD: an amount in the smallest unit of its currency. Never broken across lines. */
export function formatMoney(amount: number, currency: string): string {
  return `${formatAmount(amount)}\u00a0${currency}`;
}

/** 1.234,56 */
export function formatAmount(amount: number): string {
  return amounts.format(amount / 100);
}

/** +1.234,56 or −1.234,56, and 0,00: what was gained or lost. */
export function formatGain(amount: number): string {
  return `${signOf(amount)}${formatAmount(Math.abs(amount))}`;
}

/** +9,25%, of hundredths of a per cent. */
export function formatPercent(hundredths: number): string {
  return `${formatGain(hundredths)}%`;
}

/** 2.820,89 or 1.263,73938: a decimal written as "1263.73938", with at least that many decimals and not a zero more. */
export function formatDecimal(decimal: string, least: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  return `${wholes.format(BigInt(whole))},${fraction.replace(/0+$/, "").padEnd(least, "0")}`;
}

/** 2.000 or 2,5: a round number as it stands on an axis. */
export function formatRound(round: number): string {
  return rounds.format(round);
}

function signOf(amount: number): string {
  if (amount === 0) return "";
  return amount < 0 ? "−" : "+";
}

/** The form that goes with a number: 1 polisa, 2 polise, 5 polisa, 21 polisa. */
export function plural<Form>(count: number, forms: { one: Form; few: Form; other: Form }): Form {
  const rule = pluralRules.select(count);
  return rule === "one" || rule === "few" ? forms[rule] : forms.other;
}

function inBelgrade(day: Day): (type: Intl.DateTimeFormatPartTypes) => string {
  // Noon, so that a day without a time is the same day in every zone near ours.
  const moment = typeof day === "string" ? new Date(`${day}T12:00:00Z`) : day;
  const parts = fields.formatToParts(moment);
  return (type) => parts.find((part) => part.type === type)?.value ?? "";
}

/** 0 is Sunday. */
function weekdayOf(day: Day): number {
  const at = inBelgrade(day);
  return new Date(Date.UTC(Number(at("year")), Number(at("month")) - 1, Number(at("day")))).getUTCDay();
}
