import type { PassSettings } from "#lib/core/settings/passes";
import type { OwnCard } from "#lib/health/own-cards";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { BackLink } from "../../../_ui/back-link";
import { cardFacts } from "../../_health/card-facts";
import { HealthCard } from "../../_health/health-card";
import { CallCentre } from "./call-centre";
import { Code } from "./code";
import { KeepCards } from "./keep-cards";
import { OtherCards } from "./other-cards";
import { NotToday } from "./standing";
import { TakingAlong } from "./taking-along";

interface CardViewProps {
  texts: Texts;
  card: OwnCard;
  /** All that the client sees, this one among them. */
  cards: readonly OwnCard[];
  passes: PassSettings;
  /** This browser keeps cards of this account. */
  isKept: boolean;
  back: { href: string; words: string };
}

export function CardView({ texts, card, cards, passes, isKept, back }: CardViewProps) {
  const words = texts.healthCard;
  const hasUsable = cards.some(({ standing }) => standing !== "ended");
  return (
    <div className="wrap page">
      <BackLink href={back.href}>{tied(back.words)}</BackLink>
      <div className="page-head">
        <h1>{headline(words, card)}</h1>
        {card.standing === "valid" && <p className="lead">{tied(words.lead)}</p>}
      </div>
      <div className="grid grid--even">
        <div className="stack-l">
          <NotToday texts={texts} card={card} />
          <HealthCard texts={words} name={card.name} facts={cardFacts(words, card)} />
          <TakingAlong texts={words} card={card} passes={passes} />
        </div>
        <div className="stack-l">
          {card.standing === "valid" && <Code texts={words.code} number={card.number} />}
          <CallCentre texts={words} />
          {hasUsable && <KeepCards texts={words.device} isMany={cards.length > 1} isKept={isKept} />}
          <OtherCards texts={words} cards={cards.filter(({ number }) => number !== card.number)} />
        </div>
      </div>
    </div>
  );
}

/** The answer first: of one's own valid card only that it is there, of the others whose it is or why it is no use. */
function headline(texts: Texts["healthCard"], { standing, isOwn, name }: OwnCard): string {
  if (standing !== "valid") return texts[standing].title;
  return tied(isOwn ? texts.title : say(texts.titleOf, { name }));
}
