import { z } from "zod";
import { parseBankAccount } from "#lib/identity/bank-account";
import { allOrNone } from "./all-or-none";

/** Who is paid, as slip and QR name them. */
export interface Payee {
  /** 18 digits. */
  account: string;
  /** Name and address, at most three lines and 70 characters. */
  name: string;
}

const account = z.string().refine(isAccount, "must be an account number of 18 digits");
const name = z
  .string()
  .transform((text) => text.replaceAll("; ", "\n"))
  .refine((text) => text.length <= 70 && text.split("\n").length <= 3, "at most 70 characters in three lines")
  .refine((text) => !text.includes("|"), "must not hold |");

export const PAYEE_SETTINGS = {
  PAYEE_ACCOUNT: account.optional(),
  PAYEE_NAME: name.optional(),
  PENSION_PAYEE_NAME: name.optional(),
  PENSION_ACCOUNTS: z
    .string()
    .regex(/^[a-z0-9-]+=\d{18}( [a-z0-9-]+=\d{18})*$/, "must be fund=account, with blanks between them")
    .refine((text) => pairs(text).every(([, number]) => isAccount(number)), "has a wrong account number")
    .optional(),
  PENSION_PAYMENT_CODE: z
    .string()
    .regex(/^[12]\d{2}$/, "must be three digits beginning with 1 or 2")
    .default("289"),
} as const;

type Given = z.infer<z.ZodObject<typeof PAYEE_SETTINGS>>;

export interface PayeeSettings {
  premium: Payee | null;
  /** By the name of the fund. */
  pension: Record<string, Payee>;
  /** Šifra plaćanja of a pension contribution. */
  pensionCode: string;
}

export function payeeComplaints(given: Given, mode: string): string[] {
  const complaints = [
    ...allOrNone(given, ["PAYEE_ACCOUNT", "PAYEE_NAME"]),
    ...allOrNone(given, ["PENSION_ACCOUNTS", "PENSION_PAYEE_NAME"]),
  ];
  if (mode === "production" && !given.PAYEE_ACCOUNT)
    complaints.push("PAYEE_ACCOUNT: needed in production, where premiums are paid to it");
  return complaints;
}

export function payeeSettings(given: Given): PayeeSettings {
  const { PAYEE_ACCOUNT, PAYEE_NAME, PENSION_ACCOUNTS, PENSION_PAYEE_NAME } = given;
  return {
    premium: PAYEE_ACCOUNT && PAYEE_NAME ? { account: PAYEE_ACCOUNT, name: PAYEE_NAME } : null,
    pension: Object.fromEntries(
      pairs(PENSION_ACCOUNTS ?? "").map(([fund, number]) => [
        fund,
        { account: number, name: PENSION_PAYEE_NAME ?? "" },
      ]),
    ),
    pensionCode: given.PENSION_PAYMENT_CODE,
  };
}

function isAccount(text: string): boolean {
  return /^\d{18}$/.test(text) && parseBankAccount(text).ok;
}

function pairs(text: string): [fund: string, account: string][] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((pair) => {
      const [fund = "", number = ""] = pair.split("=");
      return [fund, number];
    });
}
