import { compile } from "html-to-text";
import type { RenderedLetter } from "#lib/mail/letters";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import { Layout } from "./layout";
import type { Written } from "./letter";

/** Turns a written letter into what a mail service takes. */
export async function putOnPaper(letter: Written): Promise<RenderedLetter> {
  // Imported here, because the framework refuses pages that name this library at their top.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const subject = say(sr.letters.frame.title, { subject: letter.subject });
  const html = `<!DOCTYPE html>${renderToStaticMarkup(<Layout letter={letter} title={subject} />)}`;
  return { subject, html, text: plain(html) };
}

function plain(html: string): string {
  return inWords(html).replaceAll("\u00a0", " ").replaceAll("\u2060", "").trim();
}

/** Prepared once: preparing costs more than a letter. */
const inWords = compile({
  wordwrap: false,
  selectors: [
    { selector: "[data-skip-in-text=true]", format: "skip" },
    { selector: "a", options: { ignoreHref: true } },
    { selector: "h1", options: { uppercase: false, leadingLineBreaks: 2 } },
    { selector: "td", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  ],
});
