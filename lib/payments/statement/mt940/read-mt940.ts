import { ok, type Result, refuse } from "#lib/core/result";
import { shownName } from "../shown-name";
import type { FileRefusal, ReadStatement, Statement, StatementFault, StatementLine } from "../statement";
import { lineOf } from "./line-of";
import { type Field, messagesOf } from "./messages";
import { readBalance } from "./read-balance";
import { type Movement, readMovement } from "./read-movement";

/** Reads MT940 (SWIFT customer statements), with the `:86:` of any bank. */
export function readMt940(text: string): Result<ReadStatement[], FileRefusal> {
  const messages = messagesOf(text);
  if (messages.length === 0) return refuse("unknown-form");
  return ok(joinPages(messages.map(readMessage)));
}

function readMessage(fields: Field[]): ReadStatement {
  const fieldOf = (...tags: string[]) => fields.find(({ tag }) => tags.includes(tag))?.value.trim() ?? "";
  const name = shownName(fieldOf("28C", "28") || fieldOf("20"));
  const broken = (fault: StatementFault, place: string | null = null) => ({ name, fault, place });
  const account = fieldOf("25", "25P").split("\n")[0] ?? "";
  if (account === "") return broken("no-account");
  const [first, last] = [readBalance(fieldOf("60F", "60M")), readBalance(fieldOf("62F", "62M"))];
  if (!last) return broken("unfinished");
  if (!first || first.currency !== last.currency) return broken("malformed");
  const lines: StatementLine[] = [];
  let [sum, places] = [first.amount, 0];
  for (const [index, { tag, value }] of fields.entries()) {
    if (tag !== "61") continue;
    places += 1;
    const movement = readMovement(value);
    if (typeof movement === "string") return broken(movement, String(places));
    sum += movement.isBooked ? movement.amount : 0;
    const next = fields[index + 1];
    if (isArrival(movement))
      lines.push(lineOf(movement, next?.tag === "86" ? next.value : "", first.currency, String(places)));
  }
  if (sum !== last.amount) return broken("does-not-add-up");
  return { name, account, lines, others: places - lines.length };
}

/** Money that went out is none, unless it takes back what arrived. */
function isArrival({ amount, isBooked, isReversal }: Movement): boolean {
  return isBooked && (amount > 0 || (isReversal && amount < 0));
}

/** Pages of one statement (`:28C:235/1`, `:28C:235/2`) become one, in which equal lines are told apart by their order. */
function joinPages(pages: ReadStatement[]): ReadStatement[] {
  const joined: ReadStatement[] = [];
  let before: ReadStatement | undefined;
  for (const page of pages) {
    const whole = joined.at(-1);
    if (whole && before && !("fault" in whole) && !("fault" in page) && isNextPage(before, page))
      joined.splice(-1, 1, { ...whole, ...together(whole, page) });
    else joined.push(page);
    before = page;
  }
  return joined;
}

function isNextPage(before: ReadStatement, page: Statement): boolean {
  const [number, at = ""] = before.name.split("/");
  const next = String(Number(at) + 1).padStart(at.length, "0");
  const isSameAccount = !("fault" in before) && before.account === page.account;
  return isSameAccount && page.name === `${number}/${next}`;
}

function together(whole: Statement, page: Statement): Pick<Statement, "lines" | "others"> {
  const taken = whole.lines.length + whole.others;
  const lines = page.lines.map((line) => ({ ...line, place: String(Number(line.place) + taken) }));
  return { lines: [...whole.lines, ...lines], others: whole.others + page.others };
}
