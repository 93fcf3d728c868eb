import { type Day, daysBetween } from "#lib/core/belgrade-day";
import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import { formatDate, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";

interface ApprovedProps {
  texts: Texts;
  authorisation: ListedAuthorisation;
  today: Day;
}

/** The number to show at the clinic, and for how long it holds. */
export function Approved({ texts, authorisation, today }: ApprovedProps) {
  const { approved } = texts.health.answer;
  const { number, validUntil } = authorisation;
  return (
    <section className="card stack" aria-labelledby="odgovor">
      <h2 id="odgovor">{number === null ? approved.noNumber : approved.title}</h2>
      {number !== null && (
        <p className="figure figure--number">
          <span className="copy">{number}</span>
        </p>
      )}
      <p>
        <strong>{validWords(approved, validUntil, today)}</strong> {tied(approved.text)}
      </p>
    </section>
  );
}

function validWords(
  texts: Texts["health"]["answer"]["approved"],
  validUntil: Day | null,
  today: Day,
): string {
  if (validUntil === null) return texts.noEnd;
  const days = daysBetween(today, validUntil);
  if (days === 0) return texts.lastDay;
  return say(plural(days, texts.daysLeft), { n: days, date: formatDate(validUntil) });
}
