import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["state-changed"];

/** The state itself is not told: it may say something about health to whoever else reads this mailbox. */
export const stateChanged: Write<"state-changed"> = ({ number, subject, documentsNeeded, at }) => {
  if (documentsNeeded) {
    return {
      subject: say(texts.documentsSubject, { number }),
      preview: texts.documentsPreview,
      why: texts.why,
      body: (
        <>
          <Paragraph text={texts.documents} values={{ number }} />
          <Paragraph text={texts.send} />
          <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
        </>
      ),
    };
  }
  return {
    subject: say(texts.subject, { number }),
    preview: texts.preview,
    why: texts.why,
    body: (
      <>
        <Paragraph text={texts[subject]} values={{ number, moment: formatDateTime(at, sr.moments) }} />
        <Paragraph text={texts.next} />
        <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
      </>
    ),
  };
};
