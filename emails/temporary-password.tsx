import { formatTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Item, Paragraph, Steps, Words } from "./parts";

const texts = sr.letters["temporary-password"];

export const temporaryPassword: Write<"temporary-password"> = ({ username, password, until }) => ({
  subject: texts.subject,
  heading: texts.heading,
  preview: say(texts.preview, { time: formatTime(until) }),
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.account} values={{ username, time: formatTime(until) }} />
      <Words lines={[password]} />
      <Paragraph text={texts.next} />
      <Steps>
        <Item text={texts.type} />
        <Item text={texts.code} />
        <Item text={texts.choose} />
      </Steps>
      <Paragraph text={texts.old} />
      <Paragraph lead={texts.secret} text={texts.neverAsked} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
