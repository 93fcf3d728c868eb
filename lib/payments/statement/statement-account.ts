import { type BankAccount, parseBankAccount } from "#lib/identity/bank-account";

/** Country and control digits in front of an IBAN's account number. */
const IBAN_PREFIX = /^RS\d{2}(?=\d{18}$)/;

/**
 * The account that a statement is of, written as IBAN, as 18 digits, as `999-460000147-12`, behind the bank's name
 * (`BANKRSBG/…`) or before its currency; null when it is no account in Serbia.
 */
export function statementAccount(text: string): BankAccount | null {
  const [last = ""] = text.toUpperCase().replace(/\s/g, "").split("/").slice(-1);
  const account = parseBankAccount(last.replace(/[A-Z]{3}$/, "").replace(IBAN_PREFIX, ""));
  return account.ok ? account.value : null;
}
