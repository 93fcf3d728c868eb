import type { SentRequest } from "#lib/requests/sent-requests";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { BackLink } from "../../_ui/back-link";
import { Card } from "../../_ui/card";
import { Facts } from "../../_ui/facts";
import { Icon } from "../../_ui/icon";
import { Steps } from "../../_ui/steps";
import type { AnsweredPart } from "./answered-parts";
import { AnsweredPartsCard } from "./answered-parts-card";
import { whatFollows } from "./what-follows";
import { requestWords } from "./words";

interface SentRequestViewProps {
  texts: Texts;
  sent: SentRequest;
  parts: readonly AnsweredPart[];
  /** Page to which it belongs, and on which its course can be followed. */
  back: string;
  /** Words of the way there. */
  follow: string;
}

/** What was sent, its number, and what happens next. */
export function SentRequestView({ texts, sent, parts, back, follow }: SentRequestViewProps) {
  const { pages } = texts.requests;
  const words = requestWords(texts, sent.kind);
  return (
    <div className="wrap page">
      <title>{say(texts.frame.title, { page: words.sent.title })}</title>
      <BackLink href={back}>{words.back}</BackLink>
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
            <Steps>{whatFollows(texts, sent)}</Steps>
            <a className="go" href={back}>
              {follow}
              <Icon name="ahead" />
            </a>
          </section>
        </div>
        <section className="section" aria-labelledby="sta-je-poslato">
          <h2 id="sta-je-poslato">{pages.sent.what}</h2>
          <AnsweredPartsCard texts={pages.check} parts={parts} />
        </section>
      </div>
    </div>
  );
}
