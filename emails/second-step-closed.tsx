import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["second-step-closed"];

export const secondStepClosed: Write<"second-step-closed"> = ({ username, until }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.closed} values={{ username, moment: formatDateTime(until, sr.moments) }} />
      <Paragraph text={texts.next} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
