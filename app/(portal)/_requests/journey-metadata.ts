import type { Metadata } from "next";
import { visitorTexts } from "../../_server/texts";
import { hiddenMetadata } from "../../_ui/metadata";
import type { JourneyKind } from "./journey-pages";

/** Title of the page on which a journey begins. */
export async function startMetadata(kind: JourneyKind): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.requests.journeys[kind].title);
}

/** Title of the page that asks whether to throw away what was begun. */
export async function discardMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.requests.pages.discard.title);
}
