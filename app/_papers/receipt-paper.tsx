import { formatDateTime } from "#lib/texts/format";
import { Paper, type PaperFrame } from "./paper";
import { type PaperFact, PaperFacts, PaperPoints, PaperSection } from "./parts";

interface ReceiptPaperProps extends PaperFrame {
  number: string;
  /** What was asked for, such as a refund. */
  title: string;
  sentAt: Date;
  sections: readonly { title: string; facts: readonly PaperFact[] }[];
  /** Names of the files that came with it. */
  documents: readonly string[];
  /** Sentences: what happens now and by when. */
  next: readonly string[];
}

/** What a client sent, to keep: number, moment, all answers, documents, what happens next. */
export function ReceiptPaper({
  number,
  title,
  sentAt,
  sections,
  documents,
  next,
  ...frame
}: ReceiptPaperProps) {
  const { moments, papers } = frame.texts;
  const { receipt } = papers;
  return (
    <Paper {...frame} title={receipt.title} number={number}>
      <PaperFacts
        facts={[
          { term: receipt.request, value: title },
          { term: receipt.number, value: number },
          { term: receipt.sentAt, value: formatDateTime(sentAt, moments) },
        ]}
      />
      {sections.map((section) => (
        <PaperSection key={section.title} title={section.title}>
          <PaperFacts facts={section.facts} />
        </PaperSection>
      ))}
      {documents.length > 0 && (
        <PaperSection title={receipt.documents}>
          <PaperPoints points={documents} />
        </PaperSection>
      )}
      <PaperSection title={receipt.next}>
        <PaperPoints points={next} />
      </PaperSection>
    </Paper>
  );
}
