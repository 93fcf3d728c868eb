import type { Metadata } from "next";
import { listCards } from "#lib/health/list-cards";
import { tied } from "#lib/texts/tied";
import { forgetOutdatedCards } from "../../../_server/cards-on-device";
import { currentSession, requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { hiddenMetadata } from "../../../_ui/metadata";
import { DeclaredNotice } from "../../declared-notice";
import { NoCards } from "./no-card";
import { showCard } from "./show-card";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.healthCard.title);
}

/** The client's own card, or the first one that they see; the others have pages of their own. */
export default page(async () => {
  if (!(await currentSession())) await forgetOutdatedCards();
  const ctx = await requireClient("/zdravlje/kartica");
  const { texts } = await visitorTexts();
  const { declaredUntil } = ctx.client;
  if (declaredUntil) {
    return (
      <div className="wrap page">
        <div className="page-head">
          <h1>{tied(texts.healthCard.title)}</h1>
        </div>
        <DeclaredNotice texts={texts} until={declaredUntil} />
      </div>
    );
  }
  const cards = await listCards(ctx);
  const card = cards.find(({ standing }) => standing === "valid") ?? cards[0];
  if (!card) return <NoCards texts={texts} />;
  return showCard(ctx, card, { href: "/zdravlje", words: texts.health.title }, cards);
});
