import type { SentAbout } from "#lib/requests/sent-about";
import { formatDateTime } from "#lib/texts/format";
import type { Texts } from "#lib/texts/sr";
import { Card } from "../_ui/card";
import { Facts } from "../_ui/facts";
import { AllThatWasSent } from "./all-that-was-sent";

interface SentFactsProps {
  texts: Texts;
  request: Pick<SentAbout, "kind" | "number" | "submittedAt">;
}

/** What was sent and when, with the way to all of it. */
export function SentFacts({ texts, request }: SentFactsProps) {
  const { reported, papers } = texts.claims;
  return (
    <section className="section" aria-labelledby="poslato">
      <h2 id="poslato">{reported.title}</h2>
      <Card>
        <Facts
          facts={[
            { term: reported.kind, value: papers.sent[request.kind] },
            { term: reported.sentAt, value: formatDateTime(request.submittedAt, texts.moments) },
            { term: reported.number, value: <span className="copy">{request.number}</span> },
          ]}
        />
        <AllThatWasSent texts={reported} request={request} />
      </Card>
    </section>
  );
}
