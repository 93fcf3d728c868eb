import type { ListedDocument } from "#lib/documents/list-documents";
import type { SentAbout } from "#lib/requests/sent-about";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Row, Rows } from "../_ui/rows";
import { slotWords } from "./_requests/words";

interface OurPapersProps {
  texts: Texts["claims"]["papers"];
  documents: readonly ListedDocument[];
}

/** The insurer's documents, to open. */
export function OurPapers({ texts, documents }: OurPapersProps) {
  if (documents.length === 0) return null;
  return (
    <section className="section" aria-labelledby="nasa-dokumenta">
      <h2 id="nasa-dokumenta">{texts.ours}</h2>
      <Rows>
        {documents.map(({ id, title, issuedOn }) => (
          <Row key={id} icon="document" title={title} href={`/dokumenta/${id}`}>
            {say(texts.issuedOn, { date: formatDate(issuedOn) })}
          </Row>
        ))}
      </Rows>
    </section>
  );
}

interface SentPapersProps {
  texts: Texts;
  sent: readonly SentAbout[];
}

/** Photos and documents that the client sent, to open. */
export function SentPapers({ texts, sent }: SentPapersProps) {
  const { papers } = texts.claims;
  const files = sent.flatMap(({ attachments, submittedAt }) =>
    attachments.map((attachment) => ({ ...attachment, submittedAt })),
  );
  if (files.length === 0) return null;
  return (
    <section className="section" aria-labelledby="vasa-dokumenta">
      <h2 id="vasa-dokumenta">{papers.yours}</h2>
      <Rows>
        {files.map(({ id, slot, name, mediaType, submittedAt }) => (
          <Row
            key={id}
            icon={mediaType === "application/pdf" ? "document" : "camera"}
            title={slotWords(texts, slot).title}
            href={`/prilozi/${id}`}
          >
            {name}
            <br />
            {say(papers.sentOn, { date: formatDate(submittedAt) })}
          </Row>
        ))}
      </Rows>
    </section>
  );
}
