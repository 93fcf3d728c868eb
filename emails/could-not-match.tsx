import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Item, Paragraph, Points } from "./parts";

const texts = sr.letters["could-not-match"];

export const couldNotMatch: Write<"could-not-match"> = ({ by }) => ({
  subject: texts.subject,
  preview: texts.preview,
  why: texts.why,
  body: (
    <>
      <Paragraph text={texts.differs} />
      <Points>
        <Item text={texts.jmbg} />
        <Item text={texts[by].number} />
        <Item text={texts[by].condition} />
        <Item text={texts[by].instead} />
      </Points>
      <Paragraph text={texts.call} />
      <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
    </>
  ),
});
