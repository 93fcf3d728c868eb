import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["email-restored"];

export const emailRestored: Write<"email-restored"> = ({ username, at, readBy }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Paragraph
        text={texts[readBy].restored}
        values={{ username, moment: formatDateTime(at, sr.moments) }}
      />
      <Paragraph text={texts[readBy].next} />
      <Paragraph lead={texts.notYou} text={texts[readBy].ifNotYou} />
    </>
  ),
});
