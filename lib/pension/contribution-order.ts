import type { ClientContext } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { type MoneyRefusal, type Para, parseMoney } from "#lib/identity/money";
import { parsePaymentReference } from "#lib/identity/payment-reference";
import type { PaymentOrder } from "#lib/payment-order/payment-order";
import type { OwnContract } from "./list-contracts";

/** Ten million dinars: more is no contribution but a slip of the finger. In para. */
export const MOST_AT_ONCE = 1_000_000_000;

/** Reads an amount to pay, typed or from an address: above zero, at most `MOST_AT_ONCE`. */
export function parseContribution(typed: string): Result<Para, MoneyRefusal> {
  const amount = parseMoney(typed);
  return amount.ok && amount.value > MOST_AT_ONCE ? refuse("too-large") : amount;
}

export type ContributionOrderRefusal = "closed" | "no-account";

/**
 * How one pays so much into a contract: to the account of its fund, with the contract's number as reference. Refused when the
 * contract takes no more contributions, and when its fund has no account in the settings or its number makes no reference of digits.
 */
export function contributionOrder(
  ctx: ClientContext,
  { fund, status, number }: Pick<OwnContract, "fund" | "status" | "number">,
  { amount, purpose }: { amount: number; purpose: string },
): Result<PaymentOrder, ContributionOrderRefusal> {
  if (status === "ended" || status === "paying-out") return refuse("closed");
  const { pension, pensionCode } = ctx.env.payees;
  const payee = Object.hasOwn(pension, fund) ? pension[fund] : undefined;
  const reference = parsePaymentReference(number.replace(/\D/g, ""));
  if (!payee || !reference.ok) return refuse("no-account");
  return ok({
    payee,
    amount,
    payer: ctx.client.name,
    slipCode: pensionCode,
    qrCode: pensionCode,
    purpose,
    reference: reference.value,
  });
}
