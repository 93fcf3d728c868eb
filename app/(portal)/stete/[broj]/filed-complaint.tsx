import type { Complaint } from "#db/schema/claims";
import { type ComplaintClock, complaintClock } from "#lib/claims/complaint-clock";
import type { Day } from "#lib/core/belgrade-day";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";

interface FiledComplaintProps {
  texts: Texts["claims"]["complaint"];
  complaint: Complaint;
  today: Day;
}

/** A complaint with its clock, its answer, and until when the National Bank can be turned to. */
export function FiledComplaint({ texts, complaint, today }: FiledComplaintProps) {
  const clock = complaintClock(complaint, today);
  return (
    <section className="section" aria-labelledby="prigovor">
      <h2 id="prigovor">{texts.title}</h2>
      <div className="card stack">
        <h3>{standing(texts, clock)}</h3>
        <p>{tied(say(texts.filed, { date: formatDate(complaint.filedOn) }))}</p>
        {complaint.answer && <p>{complaint.answer}</p>}
        {clock.stands === "waiting" && clock.isExtended && <p>{tied(texts.extended)}</p>}
        {clock.stands !== "waiting" && (
          <>
            <p>{tied(bankWords(texts, clock))}</p>
            <p>
              <a href="/prigovor">{texts.how}</a>
            </p>
          </>
        )}
      </div>
    </section>
  );
}

function standing(texts: FiledComplaintProps["texts"], clock: ComplaintClock): string {
  if (clock.stands === "waiting") return say(texts.answerBy, { date: formatDate(clock.answerBy) });
  return say(texts[clock.stands], { date: formatDate(clock.since) });
}

function bankWords(
  texts: FiledComplaintProps["texts"],
  { stands, bankUntil }: Extract<ComplaintClock, { bankUntil: Day }>,
): string {
  return say(stands === "answered" ? texts.bank : texts.bankNow, { date: formatDate(bankUntil) });
}
