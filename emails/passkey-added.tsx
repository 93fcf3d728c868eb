import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["passkey-added"];

export const passkeyAdded: Write<"passkey-added"> = ({ username, browser, at }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Paragraph
        text={texts.added}
        values={{
          username,
          browser: browser || texts.unknownBrowser,
          moment: formatDateTime(at, sr.moments),
        }}
      />
      <Paragraph text={texts.next} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
