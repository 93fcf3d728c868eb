import { formatTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Code, Paragraph } from "./parts";

export const oneTimeCode: Write<"one-time-code"> = ({ code, until, purpose }, appUrl) => {
  const texts = sr.letters["one-time-code"];
  const time = formatTime(until);
  return {
    subject: say(texts.subject, { code }),
    heading: texts.heading,
    preview: say(texts.preview, { time }),
    why: texts[purpose].why,
    // Phones offer the code only on the address named here.
    lastLine: say(sr.letters.frame.autofill, { host: new URL(appUrl).hostname, code }),
    body: (
      <>
        <Paragraph text={texts[purpose].type} values={{ time }} />
        <Code text={code} />
        <Paragraph lead={texts.secret} text={texts.neverAsked} />
        <Paragraph lead={texts[purpose].notYou} text={texts[purpose].ifNotYou} />
      </>
    ),
  };
};
