import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import type { ClientContext } from "#lib/core/context";
import { findRequest } from "#lib/requests/sent-requests";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "../../_server/texts";
import { BackLink } from "../../_ui/back-link";
import { Card } from "../../_ui/card";
import { Facts } from "../../_ui/facts";
import { Icon } from "../../_ui/icon";
import { Steps } from "../../_ui/steps";
import { AnsweredPartsCard } from "./answered-parts-card";
import { JOURNEY_PAGES, type JourneyKind } from "./journey-pages";
import { sentParts } from "./sent-parts";
import { whatFollows } from "./what-follows";

/** The confirmation of a request that was sent. It stays under its number, for its client alone. */
export async function sentRequestPage(
  ctx: ClientContext,
  kind: JourneyKind,
  params: Promise<{ broj: string }>,
): Promise<ReactNode> {
  const sent = await findRequest(ctx, (await params).broj);
  if (sent?.kind !== kind) notFound();
  const { texts } = await visitorTexts();
  const { pages, journeys } = texts.requests;
  const { list } = JOURNEY_PAGES[kind];
  const words = journeys[kind];
  return (
    <div className="wrap page">
      <BackLink href={list}>{words.back}</BackLink>
      <div className="page-head">
        <h1>{words.sent.title}</h1>
        <p className="lead">
          {say(pages.sent.when, { moment: formatDateTime(sent.submittedAt, texts.moments) })}
        </p>
      </div>
      <div className="grid grid--main">
        <div className="stack-l">
          <Card>
            <Facts
              facts={[{ term: pages.sent.number, value: <span className="figure copy">{sent.number}</span> }]}
            />
            <p>{tied(pages.sent.numberFor)}</p>
            <div className="actions">
              <a className="button button--quiet" href={`/zahtevi/${sent.number}/potvrda`}>
                {pages.sent.keep}
              </a>
            </div>
          </Card>
          <section className="section" aria-labelledby="sta-sledi">
            <h2 id="sta-sledi">{pages.next.title}</h2>
            <Steps>{whatFollows(texts, kind, sent)}</Steps>
            <a className="go" href={list}>
              {pages.sent.follow}
              <Icon name="ahead" />
            </a>
          </section>
        </div>
        <section className="section" aria-labelledby="sta-je-poslato">
          <h2 id="sta-je-poslato">{pages.sent.what}</h2>
          <AnsweredPartsCard texts={pages.check} parts={await sentParts(ctx, texts, sent)} />
        </section>
      </div>
    </div>
  );
}
