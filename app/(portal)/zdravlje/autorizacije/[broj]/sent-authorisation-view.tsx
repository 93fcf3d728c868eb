import type { Day } from "#lib/core/belgrade-day";
import type { SentAbout } from "#lib/requests/sent-about";
import type { SentRequest } from "#lib/requests/sent-requests";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { BackLink } from "../../../../_ui/back-link";
import { rich } from "../../../../_ui/rich";
import { SentPapers } from "../../../papers";
import { SentFacts } from "../../../sent-facts";
import { AuthorisationCourse } from "./authorisation-course";
import { Words } from "./words";

interface SentAuthorisationViewProps {
  texts: Texts;
  request: SentRequest;
  sent: readonly SentAbout[];
  today: Day;
}

/** What was asked for, until the core system tells of the authorisation. */
export function SentAuthorisationView({ texts, request, sent, today }: SentAuthorisationViewProps) {
  const { claims, health } = texts;
  const headline = health.headline.received;
  const what = claims.papers.sent[request.kind];
  return (
    <div className="wrap page">
      <title>{say(texts.frame.title, { page: headline })}</title>
      <BackLink href="/zdravlje">{health.back}</BackLink>
      <div className="page-head">
        <h1>{headline}</h1>
        <p className="lead">
          {rich(claims.confirmed, { what, number: <span className="copy">{request.number}</span> })}
        </p>
      </div>
      <Words {...health.answer.decision} />
      <div className="grid grid--main page-after">
        <AuthorisationCourse texts={texts} authorisation={asReceived(request)} today={today} />
        <div className="stack-l">
          <SentFacts texts={texts} request={request} />
          <SentPapers texts={texts} sent={sent} />
        </div>
      </div>
    </div>
  );
}

function asReceived({ submittedAt }: SentRequest) {
  const received = { state: "received", at: submittedAt.toISOString() } as const;
  return { state: received.state, steps: [received], validUntil: null };
}
