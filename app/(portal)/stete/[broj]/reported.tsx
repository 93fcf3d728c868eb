import type { ListedClaim } from "#lib/claims/list-claims";
import type { SentAbout } from "#lib/requests/sent-about";
import { formatDate, formatDateTime } from "#lib/texts/format";
import type { Texts } from "#lib/texts/sr";
import { Card } from "../../../_ui/card";
import { Copyable } from "../../../_ui/copyable";
import { type Fact, Facts } from "../../../_ui/facts";
import { AllThatWasSent } from "../../all-that-was-sent";
import { claimName } from "../words";

interface ReportedProps {
  texts: Texts;
  claim: ListedClaim;
  sent: readonly SentAbout[];
  clientName: string;
}

/** What was reported, by whom and on which policy. */
export function Reported({ texts, claim, sent, clientName }: ReportedProps) {
  const { reported } = texts.claims;
  const request = sent.find(({ id }) => id === claim.requestId);
  const facts: Fact[] = [
    { term: reported.kind, value: claimName(texts, claim) },
    {
      term: claim.kind === "medical-refund" ? reported.serviceOn : reported.when,
      value: formatDate(claim.eventOn),
    },
  ];
  if (claim.policyNumber !== null)
    facts.push({ term: reported.policy, value: <Copyable value={claim.policyNumber} groups={[4, 4]} /> });
  facts.push({ term: reported.claimant, value: claim.claimantName ?? clientName });
  if (request)
    facts.push(
      { term: reported.sentAt, value: formatDateTime(request.submittedAt, texts.moments) },
      { term: reported.number, value: <span className="copy">{request.number}</span> },
    );
  return (
    <section className="section" aria-labelledby="prijavljeno">
      <h2 id="prijavljeno">{reported.title}</h2>
      <Card>
        <Facts facts={facts} />
        {request && <AllThatWasSent texts={reported} request={request} />}
      </Card>
    </section>
  );
}
