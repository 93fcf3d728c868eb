import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Item, Paragraph, Steps, Words } from "./parts";

const texts = sr.letters["email-undo"];

export const emailUndo: Write<"email-undo"> = ({ username, code, at, until }, appUrl) => ({
  subject: texts.subject,
  preview: say(texts.preview, { moment: formatDateTime(until, sr.moments) }),
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.changed} values={{ username, moment: formatDateTime(at, sr.moments) }} />
      <Paragraph text={texts.next} />
      <Paragraph
        lead={texts.notYou}
        text={texts.ifNotYou}
        values={{ moment: formatDateTime(until, sr.moments) }}
      />
      <Steps>
        <Item text={texts.open} values={{ address: appUrl }} />
        <Item text={texts.choose} />
        <Item text={texts.type} values={{ username }} />
      </Steps>
      <Words lines={[code]} />
      <Paragraph text={texts.after} />
      <Paragraph lead={texts.secret} text={texts.neverAsked} />
    </>
  ),
});
