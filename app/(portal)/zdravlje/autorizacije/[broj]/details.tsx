import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import type { SentAbout } from "#lib/requests/sent-about";
import { formatDate, formatDateTime } from "#lib/texts/format";
import type { Texts } from "#lib/texts/sr";
import { Card } from "../../../../_ui/card";
import { Copyable } from "../../../../_ui/copyable";
import { type Fact, Facts } from "../../../../_ui/facts";
import { Money } from "../../../../_ui/money";

interface DetailsProps {
  texts: Texts;
  authorisation: ListedAuthorisation;
  sent: readonly SentAbout[];
  clientName: string;
}

/** For what, where, up to which price, for whom. */
export function Details({ texts, authorisation, sent, clientName }: DetailsProps) {
  const { details } = texts.health;
  const { service, institution, highestPrice, currency, validUntil, policyNumber, personName } =
    authorisation;
  const request = sent.find(({ id }) => id === authorisation.requestId);
  const facts: Fact[] = [
    { term: details.service, value: service },
    { term: details.institution, value: institution ?? details.noInstitution },
  ];
  if (highestPrice !== null)
    facts.push({ term: details.limit, value: <Money amount={highestPrice} currency={currency} /> });
  if (validUntil !== null) facts.push({ term: details.validUntil, value: formatDate(validUntil) });
  facts.push({ term: details.person, value: personName ?? clientName });
  if (policyNumber !== null)
    facts.push({ term: details.policy, value: <Copyable value={policyNumber} groups={[4, 4]} /> });
  if (request)
    facts.push(
      { term: details.sentAt, value: formatDateTime(request.submittedAt, texts.moments) },
      { term: details.requestNumber, value: <span className="copy">{request.number}</span> },
    );
  return (
    <section className="section" aria-labelledby="podaci">
      <h2 id="podaci">{details.title}</h2>
      <Card>
        <Facts facts={facts} />
      </Card>
    </section>
  );
}
