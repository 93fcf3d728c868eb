import { readAmount } from "../read-amount";
import { shownName } from "../shown-name";
import type { ReadStatement, StatementFault, StatementLine } from "../statement";
import {
  type EntryElement,
  entryElement,
  type Money,
  type StatementElement,
  statementElement,
} from "./elements";
import { linesOf } from "./lines-of";

const OPENING = ["OPBD", "PRCD"];
const CLOSING = ["CLBD"];

/** Reads one `Stmt`. */
export function readStatementElement(given: unknown): ReadStatement {
  const read = statementElement.safeParse(given);
  if (!read.success) return { name: "-", fault: "malformed", place: null };
  const { Id, Acct, Ntry } = read.data;
  const name = shownName(Id);
  const account = Acct.Id.IBAN ?? Acct.Id.Othr?.Id ?? "";
  if (account === "") return { name, fault: "no-account", place: null };
  const lines: StatementLine[] = [];
  const booked: EntryElement[] = [];
  for (const [index, one] of Ntry.entries()) {
    const entry = readEntry(one);
    const place = String(index + 1);
    if (typeof entry === "string") return { name, fault: entry, place };
    if (entry.Sts !== "BOOK") continue;
    booked.push(entry);
    const arrived = linesOf(entry, place);
    if (typeof arrived === "string") return { name, fault: arrived, place };
    lines.push(...arrived);
  }
  if (!addsUp(read.data, booked)) return { name, fault: "does-not-add-up", place: null };
  const withLines = new Set(lines.map(({ place }) => place.split(".")[0]));
  return { name, account, lines, others: Ntry.length - withLines.size };
}

function readEntry(given: unknown): EntryElement | StatementFault {
  const read = entryElement.safeParse(given);
  if (!read.success) return "bad-entry";
  return readAmount(read.data.Amt.text) === null ? "bad-amount" : read.data;
}

/** Whether the entries lead from the first balance to the last, where the statement tells both in the entries' currency. */
function addsUp({ Bal }: StatementElement, booked: EntryElement[]): boolean {
  const opening = Bal.filter(({ Tp }) => OPENING.includes(Tp.CdOrPrtry?.Cd ?? ""));
  const closing = Bal.filter(({ Tp }) => CLOSING.includes(Tp.CdOrPrtry?.Cd ?? ""));
  const [first, last] = [opening[0], closing[0]];
  if (!first || !last || opening.length + closing.length > 2) return true;
  if (new Set([first, last, ...booked].map(({ Amt }) => Amt.currency)).size > 1) return true;
  return booked.reduce((sum, entry) => sum + signed(entry), signed(first)) === signed(last);
}

function signed({ Amt, CdtDbtInd }: { Amt: Money; CdtDbtInd: "CRDT" | "DBIT" }): number {
  const amount = readAmount(Amt.text) ?? Number.NaN;
  return CdtDbtInd === "CRDT" ? amount : -amount;
}
