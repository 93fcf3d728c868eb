import { formatDateTime } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph } from "./parts";

const texts = sr.letters["passkey-removed"];

export const passkeyRemoved: Write<"passkey-removed"> = ({ username, browser, at }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Paragraph
        text={texts.removed}
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
