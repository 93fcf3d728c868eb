import { answerDay } from "#lib/claims/complaint-clock";
import type { ListedClaim } from "#lib/claims/list-claims";
import { belgradeDay, type Day } from "#lib/core/belgrade-day";
import type { SentAbout } from "#lib/requests/sent-about";
import { mayComplain } from "#lib/requests/subject-rules";
import { formatDate, formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { rich } from "../../../_ui/rich";
import { claimAddress } from "../words";
import { FiledComplaint } from "./filed-complaint";

interface ComplaintProps {
  texts: Texts;
  claim: ListedClaim;
  sent: readonly SentAbout[];
  today: Day;
}

/** The complaint that was filed, or the way to file one against a decision. */
export function Complaint({ texts, claim, sent, today }: ComplaintProps) {
  const { complaint } = texts.claims;
  if (claim.complaint) return <FiledComplaint texts={complaint} complaint={claim.complaint} today={today} />;
  const filed = sent.findLast(({ kind }) => kind === "complaint");
  if (filed) return <SentComplaint texts={texts} filed={filed} />;
  return mayComplain(claim, today) ? <Offer texts={complaint} claim={claim} /> : null;
}

/** Sent here, and not yet taken over by the core system. */
function SentComplaint({ texts, filed }: { texts: Texts; filed: SentAbout }) {
  const { complaint } = texts.claims;
  const { number, submittedAt } = filed;
  const moment = formatDateTime(submittedAt, texts.moments);
  return (
    <section className="section" aria-labelledby="prigovor">
      <h2 id="prigovor">{complaint.title}</h2>
      <div className="card stack">
        <h3>{say(complaint.answerBy, { date: formatDate(answerDay(belgradeDay(submittedAt))) })}</h3>
        <p>{rich(tied(complaint.filedAs), { moment, number: <span className="copy">{number}</span> })}</p>
      </div>
    </section>
  );
}

function Offer({ texts, claim }: { texts: Texts["claims"]["complaint"]; claim: ListedClaim }) {
  return (
    <section className="section" aria-labelledby="prigovor">
      <h2 id="prigovor">{texts.offer.title}</h2>
      <p>{tied(texts.offer.text)}</p>
      <div className="actions">
        <a className="button button--quiet" href={`${claimAddress(claim)}/prigovor`}>
          {texts.offer.file}
        </a>
        <a className="go" href="/prigovor">
          {texts.how}
        </a>
      </div>
    </section>
  );
}
