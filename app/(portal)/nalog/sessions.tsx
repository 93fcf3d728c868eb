import { browserName } from "#lib/accounts/sessions/browser-name";
import type { listSessions } from "#lib/accounts/sessions/list-sessions";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Submit } from "../../_forms/submit";
import { Row, Rows } from "../../_ui/rows";
import { Status } from "../../_ui/status";
import { endAllDevices, endDevice } from "./actions";

interface SessionsProps {
  texts: Texts;
  sessions: Awaited<ReturnType<typeof listSessions>>;
}

/** Where the client is signed in, each with a button that ends it. */
export function Sessions({ texts: { account, moments }, sessions }: SessionsProps) {
  const texts = account.sessions;
  return (
    <section className="section" aria-labelledby="uredjaji">
      <h2 id="uredjaji">{texts.title}</h2>
      <p>{tied(texts.lead)}</p>
      <Rows>
        {sessions.map((session) => {
          const browser = browserName(session.userAgent) || texts.unknownBrowser;
          return (
            <Row
              key={session.id}
              icon="device"
              title={browser}
              status={session.isThis && <Status kind="done">{texts.thisOne}</Status>}
              action={!session.isThis && <EndButton texts={texts} id={session.id} browser={browser} />}
            >
              {say(texts.since, { moment: formatDateTime(session.createdAt, moments) })}
              <br />
              {say(texts.seen, { moment: formatDateTime(session.lastSeenAt, moments) })}
            </Row>
          );
        })}
      </Rows>
      <form className="actions after" action={endAllDevices}>
        <Submit look="button button--quiet">{texts.endAll}</Submit>
      </form>
    </section>
  );
}

interface EndButtonProps {
  texts: Texts["account"]["sessions"];
  id: string;
  browser: string;
}

function EndButton({ texts, id, browser }: EndButtonProps) {
  return (
    <form action={endDevice}>
      <input type="hidden" name="sessionId" value={id} />
      <Submit look="button button--quiet button--small" label={say(texts.endNamed, { browser })}>
        {texts.end}
      </Submit>
    </form>
  );
}
