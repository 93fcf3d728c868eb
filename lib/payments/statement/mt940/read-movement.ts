import type { Day } from "#lib/core/belgrade-day";
import { isDay } from "../is-day";
import { readAmount } from "../read-amount";
import type { StatementFault } from "../statement";

/** What `:61:` says of an entry. */
export interface Movement {
  bookedOn: Day;
  /** Below zero when it left the account. */
  amount: number;
  isBooked: boolean;
  isReversal: boolean;
  /** What the payer's order and the bank call it; empty where they do not. */
  ownReference: string;
  bankReference: string;
}

/** Value day, booking day, mark, third letter of the currency, amount, kind, reference of the order, reference of the bank. */
const LINE =
  /^(\d{6})(\d{4})?(RC|RD|EC|ED|C|D)[A-Z]?([0-9]+,[0-9]*)([A-Z][A-Z0-9]{3})(.{0,35}?)(?:\/\/(.{0,35}))?$/;

/** Reads the first line of `:61:`; the second is the bank's own business. */
export function readMovement(value: string): Movement | StatementFault {
  const [line = ""] = value.split("\n");
  const [, valueDay = "", bookingDay, mark = "", written = "", , own = "", bank = ""] =
    LINE.exec(line.trim()) ?? [];
  if (mark === "") return "bad-entry";
  const amount = readAmount(written);
  if (amount === null) return "bad-amount";
  const bookedOn = bookingDay ? nearest(valueDay, bookingDay) : dayOf(valueDay);
  if (!isDay(bookedOn)) return "bad-day";
  const arrives = ["C", "RD", "EC"].includes(mark);
  return {
    bookedOn,
    amount: arrives ? amount : -amount,
    isBooked: !mark.startsWith("E"),
    isReversal: mark.startsWith("R"),
    ownReference: own.trim() === "NONREF" ? "" : own.trim(),
    bankReference: bank.trim(),
  };
}

function dayOf(yearMonthDay: string): Day {
  const [year, month, day] = yearMonthDay.match(/\d\d/g) ?? [];
  return `20${year}-${month}-${day}`;
}

/** The booking day has no year: it is the one next to the value day, also across the turn of the year. */
function nearest(valueDay: string, bookingDay: string): Day {
  const year = Number(`20${valueDay.slice(0, 2)}`);
  const months = Number(bookingDay.slice(0, 2)) - Number(valueDay.slice(2, 4));
  const turn = months > 6 ? -1 : months < -6 ? 1 : 0;
  return `${year + turn}-${bookingDay.slice(0, 2)}-${bookingDay.slice(2)}`;
}
