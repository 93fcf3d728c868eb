import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph, Words } from "./parts";

const texts = sr.letters["already-registered"];

export const alreadyRegistered: Write<"already-registered"> = ({ username }) => ({
  subject: texts.subject,
  preview: say(texts.preview, { username }),
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.asked} />
      <Paragraph text={texts.username} />
      <Words lines={[username]} />
      <Paragraph text={texts.next} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
