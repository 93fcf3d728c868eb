import { createHash } from "node:crypto";
import type { listConsents } from "#lib/accounts/list-consents";
import { formatDateTime } from "#lib/texts/format";
import { noticeHash } from "#lib/texts/privacy-notice";
import type { Texts } from "#lib/texts/sr";
import { healthConsent } from "#lib/texts/sr/requests/health-consent";
import { tied } from "#lib/texts/tied";
import { Card } from "../../../_ui/card";
import { type Fact, Facts } from "../../../_ui/facts";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";

type Consent = Awaited<ReturnType<typeof listConsents>>[number];

/** As much of a hash as tells two texts apart for a person. */
const SHORT_HASH = 12;

export function ConsentCard({ texts, consent }: { texts: Texts; consent: Consent }) {
  const words = texts.ownAccount.consents;
  const { facts } = words;
  const { id, subject, version, textHash, givenAt, requestNumber } = consent;
  const shown: Fact[] = [
    { term: facts.givenAt, value: formatDateTime(givenAt, texts.moments) },
    ...(requestNumber ? [{ term: facts.request, value: requestNumber }] : []),
    { term: facts.version, value: version },
    { term: facts.print, value: <span className="figures">{textHash.slice(0, SHORT_HASH)}</span> },
    { term: facts.text, value: <TextOf texts={texts} consent={consent} /> },
  ];
  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="h3" id={id}>
        {words[subject]}
      </h2>
      <Card>
        <Facts facts={shown} />
      </Card>
    </section>
  );
}

/** The words that were agreed to, when they are those of today; earlier ones are kept by the insurer. */
function TextOf({ texts, consent: { subject, textHash } }: { texts: Texts; consent: Consent }) {
  const { readCurrent, earlier } = texts.ownAccount.consents;
  if (subject === "privacy-notice" && textHash === noticeHash())
    return <a href="/obavestenje-o-obradi-podataka">{readCurrent}</a>;
  if (subject === "health-data" && textHash === sha256(healthConsent.text))
    return tied(texts.requests.journeys["medical-refund"].consent);
  return rich(earlier, phones(texts));
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
