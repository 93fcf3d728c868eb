import { belgradeDay, type Day } from "#lib/core/belgrade-day";
import { type Authorisation, type TimelineEntry as Entry, timeline } from "#lib/health/timeline";
import { formatDate, formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Timeline, TimelineEntry } from "../../../../_ui/timeline";

interface AuthorisationCourseProps {
  texts: Texts;
  authorisation: Authorisation;
  today: Day;
}

/** Everything an authorisation came through and what lies ahead, with its dates. */
export function AuthorisationCourse({ texts, authorisation, today }: AuthorisationCourseProps) {
  return (
    <section className="section" aria-labelledby="tok">
      <h2 id="tok">{texts.health.course.title}</h2>
      <Timeline>
        {timeline(authorisation, today).map((entry) => (
          <OneEntry
            key={`${entry.what} ${"at" in entry && entry.at?.getTime()}`}
            texts={texts}
            entry={entry}
            validUntil={authorisation.validUntil}
          />
        ))}
      </Timeline>
    </section>
  );
}

function OneEntry({ texts, entry, validUntil }: { texts: Texts; entry: Entry; validUntil: Day | null }) {
  const { course, status } = texts.health;
  if (entry.when !== "ahead") {
    const title = entry.what === "documents-needed" ? course.needed : status[entry.what];
    return (
      <TimelineEntry when={entry.when} title={title} moment={reachedWords(texts, entry, validUntil)}>
        {entry.note && <p>{tied(entry.note)}</p>}
      </TimelineEntry>
    );
  }
  if (entry.what === "decision")
    return (
      <TimelineEntry when="ahead" title={course.decision} moment={course.decisionWhen}>
        <p>{tied(course.decisionText)}</p>
      </TimelineEntry>
    );
  const moment = entry.by === null ? course.useNoEnd : say(course.useUntil, { date: formatDate(entry.by) });
  return <TimelineEntry when="ahead" title={course.use} moment={moment} />;
}

/** The end of an authorisation has its day even where the core system tells no moment. */
function reachedWords(
  { claims, moments }: Texts,
  { when, what, at }: Exclude<Entry, { when: "ahead" }>,
  validUntil: Day | null,
): string {
  if (!at && when === "now") return claims.course.now;
  const isSince = when === "now" && at && belgradeDay(at) !== belgradeDay();
  if (isSince) return say(claims.course.since, { date: formatDate(at) });
  if (at) return formatDateTime(at, moments);
  return what === "expired" && validUntil ? formatDate(validUntil) : "";
}
