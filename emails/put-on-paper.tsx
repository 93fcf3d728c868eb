import { render, toPlainText } from "@react-email/render";
import type { RenderedLetter } from "#lib/mail/letters";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import { Layout } from "./layout";
import type { Written } from "./letter";

/** Turns a written letter into what a mail service takes. */
export async function putOnPaper(letter: Written): Promise<RenderedLetter> {
  const subject = say(sr.letters.frame.title, { subject: letter.subject });
  const html = await render(<Layout letter={letter} title={subject} />);
  return { subject, html, text: plain(html) };
}

function plain(html: string): string {
  const text = toPlainText(html, {
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "h1", options: { uppercase: false, leadingLineBreaks: 2 } },
    ],
  });
  return text.replaceAll("\u00a0", " ").replaceAll("\u2060", "").trim();
}
