import { say } from "#lib/texts/say";
import { CardPaper } from "../../../../../_papers/card-paper";
import { fileRoute } from "../../../../../_server/file-route";
import { noSuchFile } from "../../../../../_server/no-such-file";
import { servePaper } from "../../../../../_server/serve-paper";
import { visitorTexts } from "../../../../../_server/texts";
import { cardFacts, readable } from "../../../../_health/card-facts";
import { usableCard } from "../usable-card";

/** The card on paper. */
export const GET = fileRoute<{ params: Promise<{ broj: string }> }>(async (_, { params }) => {
  const usable = await usableCard((await params).broj);
  if (!usable) return noSuchFile();
  const { texts, language } = await visitorTexts();
  const { ctx, card } = usable;
  const facts = cardFacts(texts.healthCard, card).map((fact) => ({ term: fact.term, value: readable(fact) }));
  const paper = (
    <CardPaper
      texts={texts}
      language={language}
      issuedAt={new Date()}
      number={card.number}
      name={card.name}
      facts={facts}
    />
  );
  return servePaper(ctx, paper, say(texts.healthCard.paper.fileName, { number: card.number }));
});
