import { formatDate, formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["export-ready"];

export const exportReady: Write<"export-ready"> = ({ until }) => ({
  subject: texts.subject,
  preview: say(texts.preview, { date: formatDate(until) }),
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.ready} values={{ moment: formatDateTime(until, sr.moments) }} />
      <Paragraph text={texts.next} />
      <Paragraph text={texts.care} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
