import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Item, Paragraph, Steps, Words } from "./parts";

const texts = sr.letters["account-opened"];

export const accountOpened: Write<"account-opened"> = (letter, appUrl) => ({
  subject: texts.subject,
  preview: say(texts.preview, { username: letter.username }),
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.username} />
      <Words lines={[letter.username]} />
      {letter.wantedUsernameWasTaken && <Paragraph lead={texts.taken} text={texts.nearest} />}
      <Paragraph text={texts.next} />
      <Steps>
        <Item text={texts.open} values={{ address: appUrl }} />
        <Item text={texts.type} />
        <Item text={texts.code} />
      </Steps>
      {letter.declaredUntil && <Declared until={letter.declaredUntil} />}
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});

function Declared({ until }: { until: Date }) {
  return (
    <>
      <Paragraph
        lead={texts.declared}
        text={texts.hidden}
        values={{ moment: formatDateTime(until, sr.moments) }}
      />
      <Paragraph text={texts.lift} />
    </>
  );
}
