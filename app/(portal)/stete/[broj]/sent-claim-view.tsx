import { asReceived } from "#lib/claims/as-received";
import { numberDue } from "#lib/claims/next-step";
import type { Day } from "#lib/core/belgrade-day";
import type { SentAbout } from "#lib/requests/sent-about";
import type { SentRequest } from "#lib/requests/sent-requests";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { BackLink } from "../../../_ui/back-link";
import { rich } from "../../../_ui/rich";
import { SentPapers } from "../../papers";
import { SentFacts } from "../../sent-facts";
import { ClaimCourse } from "./claim-course";
import { NumberCard } from "./number-card";

interface SentClaimViewProps {
  texts: Texts;
  request: SentRequest;
  sent: readonly SentAbout[];
  today: Day;
}

/** What was reported, until the core system tells of the claim: received, and what happens next. */
export function SentClaimView({ texts, request, sent, today }: SentClaimViewProps) {
  const { claims } = texts;
  const what = claims.papers.sent[request.kind];
  const claim = { ...asReceived(request.submittedAt), number: null, requestNumber: request.number };
  return (
    <div className="wrap page">
      <title>{say(texts.frame.title, { page: claims.headline.received })}</title>
      <BackLink href="/stete">{claims.back}</BackLink>
      <div className="page-head">
        <h1>{claims.headline.received}</h1>
        <p className="lead">
          {rich(claims.confirmed, { what, number: <span className="copy">{request.number}</span> })}
        </p>
      </div>
      <NumberCard texts={texts} by={numberDue(request.submittedAt)} />
      <div className="grid grid--main page-after">
        <ClaimCourse texts={texts} claim={claim} today={today} />
        <div className="stack-l">
          <SentFacts texts={texts} request={request} />
          <SentPapers texts={texts} sent={sent} />
        </div>
      </div>
    </div>
  );
}
