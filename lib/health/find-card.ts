import type { ClientContext } from "#lib/core/context";
import { type OwnCard, ownCards } from "./own-cards";

/** The card of that number, if it is among `ownCards`; anybody else's and an unknown one are alike (D1). */
export async function findCard(ctx: ClientContext, number: string): Promise<OwnCard | null> {
  return (await ownCards(ctx)).find((card) => card.number === number) ?? null;
}
