import type { RequestedDocument } from "#db/schema/claims";
import type { SentAbout } from "#lib/requests/sent-about";
import { formatDate, formatDateTime, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { DayTile } from "../_ui/day-tile";
import { Icon } from "../_ui/icon";

interface MissingDocumentsProps {
  texts: Texts;
  /** The claim or authorisation that waits for them. */
  record: {
    steps: readonly { state: string; at: string }[];
    requestedDocuments: readonly RequestedDocument[];
  };
  sent: readonly SentAbout[];
  /** Of the record's page. */
  address: string;
  /** What happens once they have come. */
  after: string;
}

/** It is the client's turn: what is missing and where to add it. */
export function MissingDocuments({ texts, record, sent, address, after }: MissingDocumentsProps) {
  const { documents } = texts.claims.answer;
  const missing = record.requestedDocuments.filter(({ receivedOn }) => !receivedOn);
  const sentAt = sentSinceAsked(record.steps, sent);
  return (
    <div className="todo">
      <DayTile isTurn>
        <Icon name="pause" size={34} />
      </DayTile>
      <div>
        <h2 id="odgovor">{titleOf(documents, missing.length)}</h2>
        {missing.length > 0 && (
          <ul className="plain">
            {missing.map(({ name, askedOn }) => (
              <li key={name}>
                <strong>{name}</strong>, {say(documents.askedOn, { date: formatDate(askedOn) })}
              </li>
            ))}
          </ul>
        )}
        {sentAt && <p>{tied(say(documents.sent, { moment: formatDateTime(sentAt, texts.moments) }))}</p>}
        <p>{tied(after)}</p>
      </div>
      <div className="actions">
        <a className="button" href={`${address}/dokumenta`}>
          {documents.add}
        </a>
      </div>
    </div>
  );
}

function titleOf(texts: Texts["claims"]["answer"]["documents"], missing: number): string {
  return missing === 0 ? texts.unnamed : say(plural(missing, texts.title), { n: missing });
}

/** When the client sent documents after they were last asked for. */
function sentSinceAsked(
  steps: MissingDocumentsProps["record"]["steps"],
  sent: readonly SentAbout[],
): Date | undefined {
  const asked = steps.findLast(({ state }) => state === "documents-needed");
  const added = sent.findLast(({ kind }) => kind === "additional-documents");
  return added && (!asked || added.submittedAt > new Date(asked.at)) ? added.submittedAt : undefined;
}
