import type { ReactNode } from "react";
import type { ClientContext } from "#lib/core/context";
import { journeyOf } from "#lib/requests/journey-of";
import { tied } from "#lib/texts/tied";
import { Submit } from "../../_forms/submit";
import { visitorTexts } from "../../_server/texts";
import { BackLink } from "../../_ui/back-link";
import { discard } from "./actions";
import type { JourneyKind } from "./journey-pages";
import { reachDraft } from "./reach-step";

/** Asks once more before a request that was begun is thrown away. */
export async function discardPage(ctx: ClientContext, kind: JourneyKind): Promise<ReactNode> {
  await reachDraft(ctx, kind);
  const { address } = journeyOf(kind);
  const { texts } = await visitorTexts();
  const { discard: words } = texts.requests.pages;
  return (
    <div className="wrap page">
      <BackLink href={address}>{texts.requests.journeys[kind].title}</BackLink>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{tied(words.text)}</p>
      </div>
      <form action={discard.bind(null, kind)}>
        <div className="actions">
          <Submit>{words.confirm}</Submit>
          <a href={address}>{words.keep}</a>
        </div>
      </form>
    </div>
  );
}
