import type { ClientContext } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import { ipsQr } from "#lib/payment-order/ips-qr";
import { type Slip, slipOf } from "#lib/payment-order/slip";
import {
  type ContributionOrderRefusal,
  contributionOrder,
  parseContribution,
} from "#lib/pension/contribution-order";
import { findContract, type OwnContract } from "#lib/pension/list-contracts";
import type { Texts } from "#lib/texts/sr";
import { addressPart } from "../../../../_server/address-part";

interface Contribution {
  slip: Slip;
  /** What its NBS IPS QR says; null for what that code cannot hold. */
  code: string | null;
}

/** A contribution of so many para, as its client pays it by transfer. */
export function contributionOf(
  ctx: ClientContext,
  { pension }: Texts,
  contract: OwnContract,
  amount: number,
): Result<Contribution, ContributionOrderRefusal> {
  const order = contributionOrder(ctx, contract, { amount, purpose: pension.pay.purpose });
  if (!order.ok) return order;
  const code = ipsQr(order.value);
  return ok({ slip: slipOf(order.value), code: code.ok ? code.value : null });
}

/** The contract and the contribution that the address of a picture or a paper asks for; null when it cannot be paid. */
export async function contributionAsked(ctx: ClientContext, texts: Texts, broj: string, request: Request) {
  const amount = parseContribution(new URL(request.url).searchParams.get("iznos") ?? "");
  const contract = await findContract(ctx, addressPart(broj));
  if (!contract || !amount.ok) return null;
  const contribution = contributionOf(ctx, texts, contract, amount.value);
  return contribution.ok ? { contract, ...contribution.value } : null;
}
