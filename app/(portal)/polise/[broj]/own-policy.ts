import type { ClientContext } from "#lib/core/context";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import { findPolicy, type OwnPolicy } from "#lib/policies/find-policy";
import { addressPart } from "../../../_server/address-part";

/** The client's policy that an address names; null when it names none. */
export async function ownPolicy(ctx: ClientContext, inAddress: string): Promise<OwnPolicy | null> {
  const number = parsePolicyNumber(addressPart(inAddress));
  return number.ok ? findPolicy(ctx, number.value) : null;
}
