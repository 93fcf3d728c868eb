import { DECISION_DAYS } from "#lib/claims/deadline";
import type { ListedClaim } from "#lib/claims/list-claims";
import type { SentAbout } from "#lib/requests/sent-about";
import type { Texts } from "#lib/texts/sr";
import { HaltedCourse } from "../../../_ui/course";
import { MissingDocuments } from "../../missing-documents";
import { claimAddress } from "../words";

interface DocumentsCardProps {
  texts: Texts;
  claim: ListedClaim;
  sent: readonly SentAbout[];
}

/** What is missing, and that the 14 days stand still until it comes. */
export function DocumentsCard({ texts, claim, sent }: DocumentsCardProps) {
  return (
    <section className="card answer" aria-labelledby="odgovor">
      <MissingDocuments
        texts={texts}
        record={claim}
        sent={sent}
        address={claimAddress(claim)}
        after={texts.claims.answer.documents.text}
      />
      <HaltedCourse days={DECISION_DAYS} />
    </section>
  );
}
