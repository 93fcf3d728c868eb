import type { PassSettings } from "#lib/core/settings/passes";
import type { OwnCard } from "#lib/health/own-cards";
import type { Texts } from "#lib/texts/sr";
import { cardAddress } from "./address";

interface TakingAlongProps {
  texts: Texts["healthCard"];
  card: OwnCard;
  passes: PassSettings;
}

/** Ways to have the card where the portal is not: a paper, and the wallets that are set up. */
export function TakingAlong({ texts, card, passes }: TakingAlongProps) {
  if (card.standing === "ended") return null;
  const address = cardAddress(card);
  return (
    <div className="actions">
      <a className="button button--quiet" href={`${address}/pdf`}>
        {texts.pdf}
      </a>
      {passes.apple && (
        <a className="button button--quiet" href={`${address}/apple-wallet`}>
          {texts.apple}
        </a>
      )}
      {passes.google && (
        <a className="button button--quiet" href={`${address}/google-wallet`}>
          {texts.google}
        </a>
      )}
    </div>
  );
}
