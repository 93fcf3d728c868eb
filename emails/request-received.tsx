import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph, Words } from "./parts";

const texts = sr.letters["request-received"];

export const requestReceived: Write<"request-received"> = ({ number, kind, at }) => {
  const what = texts.kinds[kind];
  return {
    subject: say(texts.subject, { what }),
    preview: say(texts.preview, { number }),
    why: texts.why,
    body: (
      <>
        <Paragraph text={texts.received} values={{ what, moment: formatDateTime(at, sr.moments) }} />
        <Words lines={[number]} />
        <Paragraph text={texts.next[kind]} />
        <Paragraph text={texts.follow} />
        <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
      </>
    ),
  };
};
