import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph, Words } from "./parts";

const texts = sr.letters["accounts-joined"];

export const accountsJoined: Write<"accounts-joined"> = ({ username, at }) => ({
  subject: texts.subject,
  preview: say(texts.preview, { username }),
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.joined} values={{ moment: formatDateTime(at, sr.moments) }} />
      <Words lines={[username]} />
      <Paragraph text={texts.next} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
