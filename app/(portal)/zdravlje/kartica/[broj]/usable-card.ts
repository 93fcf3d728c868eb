import type { ClientContext } from "#lib/core/context";
import { findCard } from "#lib/health/find-card";
import type { OwnCard } from "#lib/health/own-cards";
import { addressPart } from "../../../../_server/address-part";
import { requireClient } from "../../../../_server/client";

/** The client's card that an address names, unless it has ended: no paper and no pass says otherwise. */
export async function usableCard(inAddress: string): Promise<{ ctx: ClientContext; card: OwnCard } | null> {
  const ctx = await requireClient("/zdravlje/kartica");
  const card = await findCard(ctx, addressPart(inAddress));
  return card && card.standing !== "ended" ? { ctx, card } : null;
}
