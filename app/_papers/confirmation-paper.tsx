import { Paper, type PaperFrame } from "./paper";
import { type PaperFact, PaperFacts } from "./parts";

interface ConfirmationPaperProps extends PaperFrame {
  /** Of the order. */
  number: string;
  facts: readonly PaperFact[];
}

/** How one payment by card ended, to keep. */
export function ConfirmationPaper({ number, facts, ...frame }: ConfirmationPaperProps) {
  return (
    <Paper {...frame} title={frame.texts.cardPayment.confirmation.title} number={number}>
      <PaperFacts facts={facts} />
    </Paper>
  );
}
