import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { listAttachments } from "#lib/attachments/list-attachments";
import type { ClientContext } from "#lib/core/context";
import { journeyChoices } from "#lib/requests/journey-choices";
import { journeyOf } from "#lib/requests/journey-of";
import { isAsked } from "#lib/requests/progress";
import { findRequest, type SentRequest } from "#lib/requests/sent-requests";
import { formatDate, formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "../../_server/texts";
import { BackLink } from "../../_ui/back-link";
import { Card } from "../../_ui/card";
import { Facts } from "../../_ui/facts";
import { Steps } from "../../_ui/steps";
import { AnsweredPartCard } from "./answered-part";
import { answeredParts } from "./answered-parts";
import { JOURNEY_PAGES, type JourneyKind } from "./journey-pages";

const DAY = 24 * 60 * 60 * 1000;
const NUMBER_WITHIN = DAY;
const DECISION_WITHIN = 14 * DAY;

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
  const moments = {
    number: formatDateTime(new Date(sent.submittedAt.getTime() + NUMBER_WITHIN), texts.moments),
    decision: formatDate(new Date(sent.submittedAt.getTime() + DECISION_WITHIN)),
  };
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
            <Steps>{words.sent.next.map((step) => tied(say<string>(step, moments)))}</Steps>
            <a className="go" href={list}>
              {pages.sent.follow}
            </a>
          </section>
        </div>
        <section className="section" aria-labelledby="sta-je-poslato">
          <h2 id="sta-je-poslato">{pages.sent.what}</h2>
          <div className="stack">{await whatWasSent(ctx, texts, sent)}</div>
        </section>
      </div>
    </div>
  );
}

async function whatWasSent(ctx: ClientContext, texts: Texts, sent: SentRequest) {
  const { steps } = journeyOf(sent.kind);
  const parts = answeredParts(texts, {
    ...sent,
    steps: steps.filter((step) => isAsked(step, { ...sent, isDeclared: ctx.client.declaredUntil !== null })),
    choices: await journeyChoices(ctx, journeyOf(sent.kind)),
    files: await listAttachments(ctx, sent.id),
    requestedDocuments: [],
  });
  return parts.map((part) => (
    <AnsweredPartCard key={part.address} texts={texts.requests.pages.check} part={part} />
  ));
}
