import type { ListedClaim } from "#lib/claims/list-claims";
import { isOpen } from "#lib/claims/open";
import type { Day } from "#lib/core/belgrade-day";
import type { ClientContext } from "#lib/core/context";
import type { ListedDocument } from "#lib/documents/list-documents";
import type { SentAbout } from "#lib/requests/sent-about";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { BackLink } from "../../../_ui/back-link";
import { rich } from "../../../_ui/rich";
import { AddMore } from "../../add-more";
import { DeclaredNotice } from "../../declared-notice";
import { OurPapers, SentPapers } from "../../papers";
import { claimAddress, claimHeadline, claimName } from "../words";
import { Amounts, Payouts } from "./amounts";
import { Answer } from "./answer";
import { ClaimCourse } from "./claim-course";
import { Complaint } from "./complaint";
import { Reported } from "./reported";

interface ClaimViewProps {
  texts: Texts;
  client: ClientContext["client"];
  claim: ListedClaim;
  documents: readonly ListedDocument[];
  sent: readonly SentAbout[];
  today: Day;
}

/** A claim: the answer as headline, the one thing to do, its course, and the rest. */
export function ClaimView({ texts, client, claim, documents, sent, today }: ClaimViewProps) {
  const headline = claimHeadline(texts, claim, today);
  const parts = { texts, claim, sent, today };
  return (
    <div className="wrap page">
      <title>{say(texts.frame.title, { page: headline })}</title>
      <BackLink href="/stete">{texts.claims.back}</BackLink>
      <div className="page-head">
        <h1>{headline}</h1>
        <p className="lead">{lead(texts, claim)}</p>
      </div>
      <DeclaredNotice texts={texts} until={client.declaredUntil} />
      <Answer {...parts} />
      <div className="grid grid--main page-after">
        <ClaimCourse {...parts} />
        <div className="stack-l">
          {isOpen(claim.state) && claim.state !== "documents-needed" && (
            <AddMore texts={texts.claims} address={claimAddress(claim)} />
          )}
          <Amounts texts={texts.claims} claim={claim} />
          <Payouts texts={texts.claims} claim={claim} />
          <Complaint {...parts} />
          <Reported texts={texts} claim={claim} sent={sent} clientName={client.name} />
          <OurPapers texts={texts.claims.papers} documents={documents} />
          <SentPapers texts={texts} sent={sent} />
        </div>
      </div>
    </div>
  );
}

function lead(texts: Texts, claim: ListedClaim) {
  const what = claimName(texts, claim);
  if (claim.number === null) return what;
  return rich(texts.claims.numbered, { what, number: <span className="copy">{claim.number}</span> });
}
