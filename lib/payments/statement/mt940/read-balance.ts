import { readAmount } from "../read-amount";

interface Balance {
  /** Below zero where the account is overdrawn. */
  amount: number;
  currency: string;
}

/** Reads `C261125RSD1234,50`; null for anything else. */
export function readBalance(text: string): Balance | null {
  const [, mark, currency, written] = /^([CD])\d{6}([A-Z]{3})([0-9]+,[0-9]*)$/.exec(text) ?? [];
  const amount = readAmount(written ?? "");
  if (!currency || amount === null) return null;
  return { amount: mark === "C" ? amount : -amount, currency };
}
