"use client";

import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Notice } from "../../../_ui/notice";
import { useKeptCards } from "./use-kept-cards";

interface KeepCardsProps {
  texts: Texts["healthCard"]["device"];
  /** There are several cards, which are kept together. */
  isMany: boolean;
  /** This browser keeps cards of this account, as far as the portal knows. */
  isKept: boolean;
}

/** The client's choice to have the cards without the network. Without script there is nothing to choose. */
export function KeepCards({ texts, isMany, isKept }: KeepCardsProps) {
  const { keeping, keep, takeBack } = useKeptCards(isKept);
  if (keeping.state === "unknown") return null;
  return (
    <section className="section stack on-screen" aria-labelledby="bez-interneta">
      <h2 id="bez-interneta">{texts.title}</h2>
      <div className="stack" role="status">
        {keeping.state === "failed" && (
          <Notice kind="turn">
            <p>{tied(texts.failed)}</p>
          </Notice>
        )}
        {keeping.state === "kept" && (
          <Notice>
            <p>{tied(say(texts.kept, { asOf: keeping.asOf }))}</p>
            <p>{tied(texts.install)}</p>
          </Notice>
        )}
      </div>
      {keeping.state !== "kept" && <p>{tied(isMany ? texts.offerMany : texts.offer)}</p>}
      <p>{tied(texts.until)}</p>
      <div className="actions">
        {keeping.state === "kept" ? (
          <button className="button button--quiet" type="button" onClick={takeBack}>
            {texts.takeBack}
          </button>
        ) : (
          <button className="button button--quiet" type="button" onClick={keep}>
            {isMany ? texts.keepMany : texts.keep}
          </button>
        )}
      </div>
    </section>
  );
}
