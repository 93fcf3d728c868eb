import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph, Words } from "./parts";

const texts = sr.letters["account-closed"];

export const accountClosed: Write<"account-closed"> = ({ username, at }) => ({
  subject: texts.subject,
  preview: say(texts.preview, { username }),
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.closed} values={{ moment: formatDateTime(at, sr.moments) }} />
      <Words lines={[username]} />
      <Paragraph text={texts.policies} />
      <Paragraph text={texts.again} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
