import type { ClientContext } from "#lib/core/context";
import { findContract, type OwnContract } from "#lib/pension/list-contracts";
import { addressPart } from "../../../_server/address-part";

/** The client's contract that an address names; null when it names none. */
export async function ownContract(ctx: ClientContext, inAddress: string): Promise<OwnContract | null> {
  return findContract(ctx, addressPart(inAddress));
}
