import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";

import { Heading, Paragraph } from "./parts";

const texts = sr.letters["ownership-confirmed"];

export const ownershipConfirmed: Write<"ownership-confirmed"> = ({ username, at }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Heading text={texts.heading} />
      <Paragraph text={texts.confirmed} values={{ username, moment: formatDateTime(at) }} />
      <Paragraph text={texts.next} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
