import type { ReactNode } from "react";
import { type Course, type TimelineEntry as Entry, timeline } from "#lib/claims/timeline";
import { belgradeDay, type Day } from "#lib/core/belgrade-day";
import { formatDate, formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { rich } from "../../../_ui/rich";
import { Timeline, TimelineEntry } from "../../../_ui/timeline";

type Reached = Extract<Entry, { at: Date | null }>;
type Ahead = Extract<Entry, { when: "ahead" }>;

type Claim = Course & {
  number: string | null;
  /** Of the client's own request, which was confirmed by mail. */
  requestNumber: string | null;
};

interface ClaimCourseProps {
  texts: Texts;
  claim: Claim;
  today: Day;
}

/** Everything a claim came through and what lies ahead, with its dates. */
export function ClaimCourse({ texts, claim, today }: ClaimCourseProps) {
  const { course } = texts.claims;
  return (
    <section className="section" aria-labelledby="tok">
      <h2 id="tok">{course.title}</h2>
      <Timeline>
        {timeline(claim, today).map((entry) =>
          entry.when === "ahead" ? (
            <TimelineEntry
              key={`ahead ${entry.what}`}
              when="ahead"
              title={course.ahead[entry.what]}
              moment={dueWords(texts, entry)}
            >
              <p>{tied(promiseWords(course, claim, entry))}</p>
            </TimelineEntry>
          ) : (
            <ReachedEntry
              key={`${entry.what} ${entry.at?.getTime()}`}
              texts={texts}
              claim={claim}
              entry={entry}
            />
          ),
        )}
      </Timeline>
    </section>
  );
}

function ReachedEntry({ texts, claim, entry }: { texts: Texts; claim: Claim; entry: Reached }) {
  const note = entry.note ? tied(entry.note) : ownNote(texts.claims.course, claim, entry);
  return (
    <TimelineEntry
      when={entry.when}
      title={texts.claims.course.reached[entry.what]}
      moment={reachedWords(texts, entry)}
    >
      {note && <p>{note}</p>}
    </TimelineEntry>
  );
}

/** What the portal itself knows of a step, where the core system says nothing. */
function ownNote(texts: Texts["claims"]["course"], claim: Claim, { what }: Reached): ReactNode {
  switch (what) {
    case "received":
      return claim.requestNumber === null ? null : tied(texts.receiptMailed);
    case "registered":
      return claim.number === null
        ? null
        : rich(texts.numberGiven, { number: <span className="copy">{claim.number}</span> });
    case "documents-needed":
      return tied(texts.clockHalted);
    case "documents-complete":
      return tied(texts.clockBegan);
    default:
      return null;
  }
}

function reachedWords({ claims, moments }: Texts, { when, at }: Reached): string {
  if (!at) return when === "now" ? claims.course.now : "";
  const isSince = when === "now" && belgradeDay(at) !== belgradeDay();
  return isSince ? say(claims.course.since, { date: formatDate(at) }) : formatDateTime(at, moments);
}

function promiseWords(texts: Texts["claims"]["course"], { state }: Claim, { what }: Ahead): string {
  return what === "paid" && state === "decided" ? texts.payoutText : texts.aheadText[what];
}

function dueWords({ claims, moments }: Texts, { what, by }: Ahead): string {
  const { course } = claims;
  if (by === null) return course.within[what];
  const isPast = by instanceof Date ? by < new Date() : by < belgradeDay();
  const date = by instanceof Date ? formatDateTime(by, moments) : formatDate(by);
  return say(isPast ? course.wasDue : course.atLatest, { date });
}
