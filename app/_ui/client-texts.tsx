"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "#lib/texts/language";
import type { Texts } from "#lib/texts/sr";

/**
 * Texts that parts running in the browser need on any page: form words, the frame and the pages of trouble.
 * They travel with every page, so nothing stands here that the server alone says.
 */
export interface ClientTexts extends Pick<Texts, "trouble"> {
  common: Omit<Texts["common"], "refusals">;
  frame: Omit<Texts["frame"], "metadata">;
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
