import type { ClientContext } from "#lib/core/context";
import { type OwnCard, ownCards } from "./own-cards";

/**
 * The cards that concern a client today, as in `ownCards`: those that are valid or to come, and of whoever has none of
 * these the one that ended last.
 */
export async function listCards(ctx: ClientContext): Promise<OwnCard[]> {
  const cards = await ownCards(ctx);
  return cards.filter(
    (card) => card.standing !== "ended" || cards.find(({ person }) => person === card.person) === card,
  );
}
