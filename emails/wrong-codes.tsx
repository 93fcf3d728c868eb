import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";

import { Heading, Paragraph } from "./parts";

const texts = sr.letters["wrong-codes"];

export const wrongCodes: Write<"wrong-codes"> = ({ username, at }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Heading text={texts.heading} />
      <Paragraph text={texts.tried} values={{ username, moment: formatDateTime(at) }} />
      <Paragraph text={texts.next} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
