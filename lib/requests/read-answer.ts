import { addMonths, belgradeDay, type Day } from "#lib/core/belgrade-day";
import { ok, type Result, refuse } from "#lib/core/result";
import { parseBankAccount } from "#lib/identity/bank-account";
import { parseDay } from "#lib/identity/day";
import { parseFreeText } from "#lib/identity/free-text";
import { holdsJmbg } from "#lib/identity/jmbg";
import { parseMoney } from "#lib/identity/money";
import { parsePhone } from "#lib/identity/phone";
import { parsePlateNumber } from "#lib/identity/plate-number";
import { parseTimeOfDay } from "#lib/identity/time-of-day";
import { parseVin } from "#lib/identity/vin";
import type { Field, FieldType } from "./journey";

const LONGEST_LINE = 200;
const LONGEST_TEXT = 4000;
const MONTHS_BACK = 36;
const MONTHS_AHEAD = 12;

/**
 * Reads what was typed into one field, as it is kept: days as ISO text, amounts as digits in para, a tick as "yes",
 * and "" for an optional field that was left empty, which tells that it was asked. No text may carry a JMBG.
 */
export function readAnswer(field: Field, typed: string, today = belgradeDay()) {
  if (field.optional && typed.trim() === "") return ok("");
  return READERS[field.type](typed, field, today);
}

export type AnswerRefusal = Extract<ReturnType<typeof readAnswer>, { ok: false }>["refusal"];

const READERS = {
  text: (typed) => parseFreeText(typed.replace(/\s+/g, " "), LONGEST_LINE),
  "long-text": (typed) => parseFreeText(typed.replace(/\r\n?/g, "\n"), LONGEST_TEXT),
  day: readDay,
  time: parseTimeOfDay,
  money: (typed) => unlessJmbg(typed, (text) => asText(parseMoney(text))),
  choice: (typed, { options }) => (typed === "" ? refuse("empty") : readChoice(typed, options)),
  "yes-no": (typed) => (typed === "" ? refuse("empty") : readChoice(typed, ["yes", "no"])),
  tick: (typed) => (typed === "" ? refuse("empty") : ok("yes")),
  phone: (typed) => unlessJmbg(typed, parsePhone),
  "bank-account": parseBankAccount,
  "plate-number": (typed) => unlessJmbg(typed, parsePlateNumber),
  vin: parseVin,
} as const satisfies Record<FieldType, (typed: string, field: Field, today: Day) => Result<string, string>>;

/** What is longer than a line each of these readers refuses by itself; searching it would hold up everybody else. */
function unlessJmbg<Read>(typed: string, read: (typed: string) => Read) {
  return typed.length <= LONGEST_LINE && holdsJmbg(typed) ? refuse("holds-jmbg") : read(typed);
}

function readChoice(typed: string, options: readonly string[] | undefined) {
  return options && !options.includes(typed) ? refuse("not-offered") : ok(typed);
}

function readDay(typed: string, { lies }: Field, today: Day) {
  const day = parseDay(typed);
  if (!day.ok) return day;
  if (lies === "until-today" && day.value > today) return refuse("in-the-future");
  if (lies === "until-today" && day.value < addMonths(today, -MONTHS_BACK)) return refuse("too-long-ago");
  if (lies === "from-today" && day.value < today) return refuse("in-the-past");
  if (lies === "from-today" && day.value > addMonths(today, MONTHS_AHEAD)) return refuse("too-far-ahead");
  return day;
}

function asText<Refusal extends string>(read: Result<number, Refusal>): Result<string, Refusal> {
  return read.ok ? ok(String(read.value)) : read;
}
