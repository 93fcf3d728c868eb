import { isDay } from "../is-day";
import { readAmount } from "../read-amount";
import type { StatementFault, StatementLine } from "../statement";
import { referenceField, referencesInWords } from "../written-references";
import type { EntryElement, TransactionElement } from "./elements";

type Of = Pick<StatementLine, "bookedOn" | "currency">;

/**
 * Lines of a booked entry: one for each payment of a batch. None for money that went out; what takes an earlier entry
 * back, in whichever direction, is told as such. A batch whose parts do not make its whole is one line that nobody can
 * count without looking.
 */
export function linesOf(entry: EntryElement, place: string): StatementLine[] | StatementFault {
  const bookedOn = entry.BookgDt ?? entry.ValDt ?? "";
  if (!isDay(bookedOn)) return "bad-day";
  const of = { bookedOn, currency: entry.Amt.currency };
  const amount = readAmount(entry.Amt.text) ?? 0;
  const parts = entry.NtryDtls.flatMap(({ TxDtls }) => TxDtls);
  const isReversal = entry.RvslInd || parts.some(({ RtrInf }) => RtrInf !== undefined);
  if (amount === 0 || (entry.CdtDbtInd === "DBIT" && !isReversal)) return [];
  const [only] = parts;
  if (isReversal || parts.length <= 1) {
    const line = lineOf(entry, only, { ...of, amount, place });
    return [isReversal ? { ...line, trouble: "reversal" } : line];
  }
  const amounts = parts.map((part) => amountOf(part, entry));
  const total = amounts.reduce((sum: number, one) => sum + (one ?? Number.NaN), 0);
  if (total !== amount)
    return [{ ...lineOf(entry, undefined, { ...of, amount, place }), trouble: "unclear-batch" }];
  return parts.map((part, index) =>
    lineOf(entry, part, { ...of, amount: amounts[index] ?? 0, place: `${place}.${index + 1}` }),
  );
}

/** Null when it is unknown, nothing, or no money that arrived in the entry's currency. */
function amountOf(part: TransactionElement, entry: EntryElement): number | null {
  const money = part.Amt ?? part.AmtDtls?.TxAmt?.Amt;
  if (!money || money.currency !== entry.Amt.currency || part.CdtDbtInd === "DBIT") return null;
  return readAmount(money.text) || null;
}

function lineOf(
  entry: EntryElement,
  part: TransactionElement | undefined,
  known: Of & Pick<StatementLine, "amount" | "place">,
): StatementLine {
  const fields = (part?.RmtInf?.Strd ?? []).map(({ CdtrRefInf }) => CdtrRefInf?.Ref ?? "");
  const words = [...(part?.RmtInf?.Ustrd ?? []), part?.AddtlTxInf ?? "", entry.AddtlNtryInf ?? ""].join(" ");
  const endToEnd = part?.Refs?.EndToEndId ?? "";
  const references = [
    ...fields.flatMap(referenceField),
    ...referencesInWords(words),
    ...referenceField(endToEnd),
  ];
  return {
    ...known,
    trouble: null,
    references: [...new Set(references)],
    identity:
      part?.Refs?.AcctSvcrRef ||
      (!isOfBatch(entry) && entry.AcctSvcrRef) ||
      [entry.AcctSvcrRef, ...fields, words, endToEnd].join("\n"),
  };
}

/** The bank's number of a batch is that of all its payments. */
function isOfBatch({ NtryDtls }: EntryElement): boolean {
  return NtryDtls.flatMap(({ TxDtls }) => TxDtls).length > 1;
}
