import type { ClientContext } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import {
  type ContributionOrderRefusal,
  contributionOrder,
  parseContribution,
} from "#lib/pension/contribution-order";
import { findContract, type OwnContract } from "#lib/pension/list-contracts";
import type { Texts } from "#lib/texts/sr";
import { addressPart } from "../../../../_server/address-part";
import { type Transfer, transferOf } from "../../../_payments/transfer";

/** A contribution of so many para, as its client pays it by transfer. */
export function contributionOf(
  ctx: ClientContext,
  { pension }: Texts,
  contract: OwnContract,
  amount: number,
): Result<Transfer, ContributionOrderRefusal> {
  const order = contributionOrder(ctx, contract, { amount, purpose: pension.pay.purpose });
  return order.ok ? ok(transferOf(order.value)) : order;
}

/** The contract and the contribution that the address of a picture or a paper asks for; null when it cannot be paid. */
export async function contributionAsked(ctx: ClientContext, texts: Texts, broj: string, request: Request) {
  const amount = parseContribution(new URL(request.url).searchParams.get("iznos") ?? "");
  const contract = await findContract(ctx, addressPart(broj));
  if (!contract || !amount.ok) return null;
  const contribution = contributionOf(ctx, texts, contract, amount.value);
  return contribution.ok ? { contract, ...contribution.value } : null;
}
