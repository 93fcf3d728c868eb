import type { Metadata } from "next";
import { visitorTexts } from "../../_server/texts";
import { hiddenMetadata } from "../../_ui/metadata";
import type { JourneyKind } from "./journey-pages";

/** Title of the pages of a journey that are no form. */
export async function journeyMetadata(kind: JourneyKind): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.requests.journeys[kind].title);
}
