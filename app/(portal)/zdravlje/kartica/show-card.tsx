import type { ClientContext } from "#lib/core/context";
import { listCards } from "#lib/health/list-cards";
import type { OwnCard } from "#lib/health/own-cards";
import { keepsCardsOf } from "../../../_server/cards-on-device";
import { visitorTexts } from "../../../_server/texts";
import { CardView } from "./card-view";

/** The page of one card. */
export async function showCard(
  ctx: ClientContext,
  card: OwnCard,
  back: { href: string; words: string },
  cards?: readonly OwnCard[],
) {
  const { texts } = await visitorTexts();
  return (
    <CardView
      texts={texts}
      card={card}
      cards={cards ?? (await listCards(ctx))}
      passes={ctx.env.passes}
      isKept={await keepsCardsOf(ctx.client.accountId)}
      back={back}
    />
  );
}
