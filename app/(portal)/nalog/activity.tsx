import type { listActivity } from "#lib/audit/activity";
import type { AuditEvent } from "#lib/audit/events";
import { formatDateTime } from "#lib/texts/format";
import type { Texts } from "#lib/texts/sr";
import { phones } from "../../_ui/phone";
import { rich } from "../../_ui/rich";

interface ActivityProps {
  texts: Texts;
  events: Awaited<ReturnType<typeof listActivity>>;
}

/** What happened on the account lately, newest first. */
export function Activity({ texts, events }: ActivityProps) {
  const { activity } = texts.account;
  return (
    <section className="section" aria-labelledby="aktivnost">
      <h2 id="aktivnost">{activity.title}</h2>
      <p>{rich(activity.lead, phones(texts))}</p>
      <EventLog texts={texts} events={events} />
      <p className="after">
        <a className="go" href="/nalog/aktivnost">
          {texts.ownAccount.activity.all}
        </a>
      </p>
    </section>
  );
}

export function EventLog({ texts, events }: ActivityProps) {
  return (
    <ol className="log card">
      {events.map(({ id, at, event }) => (
        <li key={id}>
          <time dateTime={at.toISOString()}>{formatDateTime(at, texts.moments)}</time>
          <span>{texts.account.activity.events[event as AuditEvent]}</span>
        </li>
      ))}
    </ol>
  );
}
