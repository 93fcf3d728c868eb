import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["registration-notice"];

export const registrationNotice: Write<"registration-notice"> = ({ declaredUntil }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.opened} />
      <Paragraph
        lead={texts.notYou}
        text={texts.ifNotYou}
        values={{ moment: formatDateTime(declaredUntil, sr.moments) }}
      />
      <Paragraph text={texts.shared} />
      <Paragraph lead={texts.you} text={texts.confirm} />
    </>
  ),
});
