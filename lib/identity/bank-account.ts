import { ok, type Result, refuse } from "#lib/core/result";

/** Number of a Serbian bank account: 18 digits that passed their check. */
export type BankAccount = string & { readonly brand: "BankAccount" };

export type BankAccountRefusal = "empty" | "not-18-digits" | "wrong-digits";

const LONGEST_TYPED = 60;
const BANK = 3;
const NUMBER = 13;
const CONTROL = 2;

/**
 * Reads an account number typed as `840-955845-10`, `165-55-74` or 18 digits: bank 3, account 13 (padded with
 * zeros), control 2. Right when the whole number leaves 1 after division by 97 (ISO 7064, MOD 97-10).
 */
export function parseBankAccount(text: string): Result<BankAccount, BankAccountRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("not-18-digits");
  if (text.trim() === "") return refuse("empty");
  const digits = padded(text.trim().replace(/[\u2010-\u2015\u2212/]/g, "-"));
  if (!/^[0-9]{18}$/.test(digits)) return refuse("not-18-digits");
  if (BigInt(digits) % 97n !== 1n) return refuse("wrong-digits");
  return ok(digits as BankAccount);
}

/** 840-955845-10, as people write it. */
export function formatBankAccount(account: BankAccount): string {
  const number = account.slice(BANK, BANK + NUMBER).replace(/^0+/, "");
  return `${account.slice(0, BANK)}-${number}-${account.slice(-CONTROL)}`;
}

/** For display: enough for its owner to recognise. */
export function maskBankAccount(account: BankAccount): string {
  return `•••• ${account.slice(-4)}`;
}

function padded(text: string): string {
  const parts = text.split("-").map((part) => part.replace(/\s/g, ""));
  const [bank = "", number = "", control = ""] = parts;
  const isInThreeParts = parts.length === 3 && bank.length === BANK && control.length === CONTROL;
  return isInThreeParts ? bank + number.padStart(NUMBER, "0") + control : parts.join("");
}
