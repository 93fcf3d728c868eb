import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["email-changed"];

export const emailChanged: Write<"email-changed"> = ({ username, at, readBy }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts[readBy].changed} values={{ username, moment: formatDateTime(at, sr.moments) }} />
      <Paragraph text={texts[readBy].next} />
      <Paragraph lead={texts.notYou} text={texts[readBy].ifNotYou} />
    </>
  ),
});
