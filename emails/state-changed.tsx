import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["state-changed"];

/** The state itself is not told: it may say something about health to whoever else reads this mailbox. */
export const stateChanged: Write<"state-changed"> = ({ number: given, subject, documentsNeeded, at }) => {
  const words = given === null ? texts.unnumbered : texts;
  const number = given ?? "";
  return {
    subject: say(documentsNeeded ? words.documentsSubject : words.subject, { number }),
    preview: documentsNeeded ? texts.documentsPreview : texts.preview,
    why: texts.why,
    body: (
      <>
        <Paragraph
          text={(documentsNeeded ? words.documents : words)[subject]}
          values={{ number, moment: formatDateTime(at, sr.moments) }}
        />
        <Paragraph text={documentsNeeded ? texts.send : texts.next} />
        <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
      </>
    ),
  };
};
