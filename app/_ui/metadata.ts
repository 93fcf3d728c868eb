import type { Metadata } from "next";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

/** Public pages that editors link to and that have a preview. */
export type PreviewedPage = Exclude<keyof Texts["frame"]["metadata"], "picture">;

/** Pages whose form writes the title, because an error must stand first in it. */
const FORM_PAGES: readonly PreviewedPage[] = [
  "registration",
  "signIn",
  "forgottenUsername",
  "forgottenPassword",
];

const PICTURE = { url: "/opengraph-image.png", width: 1200, height: 630 };

/** Title, description and link preview of a public page. */
export function pageMetadata(texts: Texts, page: PreviewedPage): Metadata {
  const { metadata } = texts.frame;
  const { title, description } = metadata[page];
  const preview: Metadata = {
    description,
    openGraph: {
      type: "website",
      siteName: texts.common.portal,
      title,
      description,
      images: [{ ...PICTURE, alt: metadata.picture }],
    },
  };
  return FORM_PAGES.includes(page) ? preview : { ...preview, ...titleOf(texts, title) };
}

/** Title of a page that has no preview: steps in between and everything behind sign-in. Kept out of search engines. */
export function hiddenMetadata(texts: Texts, title?: string): Metadata {
  return { ...(title && titleOf(texts, title)), robots: { index: false, follow: false } };
}

function titleOf(texts: Texts, page: string): Metadata {
  return { title: page === texts.common.portal ? page : say(texts.frame.title, { page }) };
}
