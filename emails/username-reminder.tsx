import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph, Words } from "./parts";

const texts = sr.letters["username-reminder"];

export const usernameReminder: Write<"username-reminder"> = ({ usernames }) => {
  const shared = usernames.length > 1;
  const lines = usernames.map((entry) => (shared ? say(texts.entry, entry) : entry.username));
  return {
    subject: texts.subject,
    preview: texts.preview,
    why: texts.why,
    body: (
      <>
        <Paragraph text={shared ? texts.several : texts.one} />
        <Words lines={lines} />
        <Paragraph text={texts.next} />
        <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
      </>
    ),
  };
};
