"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "#lib/texts/language";
import type { Texts } from "#lib/texts/sr";
import type { FrameTexts } from "./frame-head";

/** Texts that parts running in the browser need on any page: form words, the frame and the page of trouble. */
export interface ClientTexts extends FrameTexts, Pick<Texts, "trouble"> {
  language: Language;
}

const Words = createContext<ClientTexts | null>(null);

export function ClientTextsProvider({ texts, children }: { texts: ClientTexts; children: ReactNode }) {
  return <Words value={texts}>{children}</Words>;
}

export function useClientTexts(): ClientTexts {
  const texts = useContext(Words);
  if (!texts) throw new Error("ClientTextsProvider is missing above this component");
  return texts;
}
