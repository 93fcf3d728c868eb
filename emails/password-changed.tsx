import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["password-changed"];

export const passwordChanged: Write<"password-changed"> = ({ username, at }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.changed} values={{ username, moment: formatDateTime(at, sr.moments) }} />
      <Paragraph text={texts.next} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
