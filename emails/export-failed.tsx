import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["export-failed"];

export const exportFailed: Write<"export-failed"> = ({ at }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.failed} values={{ moment: formatDateTime(at, sr.moments) }} />
      <Paragraph text={texts.next} />
      <Paragraph text={texts.help} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
