import { formatMoney } from "#lib/texts/format";

/** An amount in the smallest unit of its currency, kept on one line. */
export function Money({ amount, currency }: { amount: number; currency: string }) {
  return <span className="num nowrap">{formatMoney(amount, currency)}</span>;
}
