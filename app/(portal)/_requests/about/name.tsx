import type { Texts } from "#lib/texts/sr";
import { rich } from "../../../_ui/rich";
import type { About } from "./find-about";

/** What a request is about, with the number to copy. */
export function AboutName({ texts, about }: { texts: Texts; about: About }) {
  if (about.number === null) return about.name;
  return rich(texts.claims.numbered, {
    what: about.name,
    number: <span className="copy">{about.number}</span>,
  });
}
