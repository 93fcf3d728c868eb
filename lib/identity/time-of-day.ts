import { ok, type Result, refuse } from "#lib/core/result";

/** Hours and minutes, as `19:30`. */
export type TimeOfDay = string & { readonly brand: "TimeOfDay" };

export type TimeOfDayRefusal = "empty" | "malformed";

const LONGEST_TYPED = 20;

/** Reads a time typed as `19.30`, `19:30`, `19,30`, `19`, `7` or with an `h` behind it. */
export function parseTimeOfDay(text: string): Result<TimeOfDay, TimeOfDayRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("malformed");
  const plain = text.replace(/\s/g, "").toLowerCase();
  if (plain === "") return refuse("empty");
  const [, hours = "", minutes = "00"] =
    /^([0-9]{1,2})(?:[.:,]([0-9]{2}))?\.?(?:h|č|časova)?$/.exec(plain) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return refuse("malformed");
  return ok(`${hours.padStart(2, "0")}:${minutes}` as TimeOfDay);
}
