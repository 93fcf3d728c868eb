import { formatShortDate } from "#lib/texts/format";

interface CourseProps {
  /** How many days there are, a tile each. */
  days: number;
  /** How many have begun; the last of them is today. */
  begun: number;
  /** Word at today's tile. */
  today: string;
  /** First and last day, written "2026-03-27". */
  from: string;
  until: string;
}

/** Days of a legal term as tiles, beside a sentence that says it all. */
export function Course({ days, begun, today, from, until }: CourseProps) {
  return (
    <div>
      <div className="course" aria-hidden="true">
        {numbered(days).map((day) => (
          <span key={day} className={lookOf(day, begun, days)}>
            {day === begun && <em>{today}</em>}
          </span>
        ))}
      </div>
      <div className="course-ends" aria-hidden="true">
        <span>{formatShortDate(from)}</span>
        <span>{formatShortDate(until)}</span>
      </div>
    </div>
  );
}

/** The same days while the clock stands still. */
export function HaltedCourse({ days }: { days: number }) {
  return (
    <div className="course course--halted" aria-hidden="true">
      {numbered(days).map((day) => (
        <span key={day} className={lookOf(day, 0, days)} />
      ))}
    </div>
  );
}

function numbered(days: number): number[] {
  return Array.from({ length: days }, (_, place) => place + 1);
}

function lookOf(day: number, begun: number, days: number): string | undefined {
  if (day < begun) return "laid";
  if (day === begun) return "today";
  return day === days ? "last" : undefined;
}
