import { DECISION_DAYS, type DecisionClock } from "#lib/claims/deadline";
import { addDays } from "#lib/core/belgrade-day";
import { formatDate, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Course } from "../../../_ui/course";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";

type Counting = Extract<DecisionClock, { decideBy: string }>;

/** The 14 days while they run. */
export function ClockCard({ texts, clock }: { texts: Texts["claims"]["answer"]; clock: Counting }) {
  const { daysLeft } = clock;
  const title = daysLeft === 0 ? texts.lastDay : say(plural(daysLeft, texts.daysLeft), { n: daysLeft });
  return (
    <section className="card answer" aria-labelledby="odgovor">
      <div>
        <h2 id="odgovor">{title}</h2>
        <p>
          {tied(say(texts.complete, { date: formatDate(clock.completeOn) }))}{" "}
          <strong>{tied(texts.nothingNeeded)}</strong>
        </p>
      </div>
      <Days clock={clock} today={texts.today} />
    </section>
  );
}

/** The 14 days have passed without a decision: the client is told what they can do. */
export function LateCard({ texts, clock }: { texts: Texts; clock: Counting }) {
  const { answer } = texts.claims;
  const late = -clock.daysLeft;
  return (
    <section className="card answer" aria-labelledby="odgovor">
      <div>
        <h2 id="odgovor">{say(plural(late, answer.daysLate), { n: late })}</h2>
        <p>{rich(tied(answer.late), { date: formatDate(clock.completeOn), ...phones(texts) })}</p>
        <p className="after">
          <a href="/prigovor">{answer.howToComplain}</a>
        </p>
      </div>
      <Days clock={clock} today={answer.today} />
    </section>
  );
}

function Days({ clock, today }: { clock: Counting; today: string }) {
  return (
    <Course
      days={DECISION_DAYS}
      begun={clock.daysPassed}
      today={today}
      from={addDays(clock.completeOn, 1)}
      until={clock.decideBy}
    />
  );
}
