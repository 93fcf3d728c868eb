import type { Day } from "#lib/core/belgrade-day";
import type { ListedDocument } from "#lib/documents/list-documents";
import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import { isUndecided } from "#lib/health/standing";
import type { SentAbout } from "#lib/requests/sent-about";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { BackLink } from "../../../../_ui/back-link";
import { rich } from "../../../../_ui/rich";
import { AddMore } from "../../../add-more";
import { OurPapers, SentPapers } from "../../../papers";
import { authorisationAddress, authorisationHeadline } from "../../words";
import { Answer } from "./answer";
import { AuthorisationCourse } from "./authorisation-course";
import { Details } from "./details";

interface AuthorisationViewProps {
  texts: Texts;
  clientName: string;
  authorisation: ListedAuthorisation;
  documents: readonly ListedDocument[];
  sent: readonly SentAbout[];
  today: Day;
}

/** An authorisation: the answer as headline, the number to show, its course, and the rest. */
export function AuthorisationView(props: AuthorisationViewProps) {
  const { texts, clientName, authorisation, documents, sent, today } = props;
  const headline = authorisationHeadline(texts, authorisation, today);
  return (
    <div className="wrap page">
      <title>{say(texts.frame.title, { page: headline })}</title>
      <BackLink href="/zdravlje">{texts.health.back}</BackLink>
      <div className="page-head">
        <h1>{headline}</h1>
        <p className="lead">{lead(texts.health, authorisation)}</p>
      </div>
      <Answer texts={texts} authorisation={authorisation} sent={sent} today={today} />
      <div className="grid grid--main page-after">
        <AuthorisationCourse texts={texts} authorisation={authorisation} today={today} />
        <div className="stack-l">
          {isUndecided(authorisation.state) && authorisation.state !== "documents-needed" && (
            <AddMore texts={texts.claims} address={authorisationAddress(authorisation)} />
          )}
          <Details texts={texts} authorisation={authorisation} sent={sent} clientName={clientName} />
          <OurPapers texts={texts.claims.papers} documents={documents} />
          <SentPapers texts={texts} sent={sent} />
        </div>
      </div>
    </div>
  );
}

function lead(texts: Texts["health"], { service, number }: ListedAuthorisation) {
  if (number === null) return service;
  return rich(texts.numbered, { service, number: <span className="copy">{number}</span> });
}
