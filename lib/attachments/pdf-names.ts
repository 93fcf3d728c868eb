import type { FileRefusal } from "./refusals";

/** Names (ISO 32000-2) that a PDF may not hold, by what they would do. */
const FORBIDDEN = new Map<string, FileRefusal>([
  ["Encrypt", "locked-pdf"],
  ["JavaScript", "active-pdf"],
  ["Launch", "active-pdf"],
  ["Rendition", "active-pdf"],
  ["RichMedia", "active-pdf"],
  ["XFA", "active-pdf"],
  ["EmbeddedFile", "pdf-with-files"],
  ["EmbeddedFiles", "pdf-with-files"],
]);

/**
 * What the first forbidden name in these bytes (as Latin-1 text) is refused as. Every byte is looked at, in streams
 * too, so that nothing can be hidden between them; names this long do not come about by chance.
 */
export function forbiddenName(text: string): FileRefusal | null {
  for (const name of namesIn(text)) {
    const refusal = FORBIDDEN.get(name);
    if (refusal) return refusal;
  }
  return null;
}

/** A name with what it escapes written out: `J#61vaScript` is JavaScript. */
export function written(name: string): string {
  return name.includes("#") ? name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => letterOf(hex)) : name;
}

function* namesIn(text: string): Generator<string> {
  for (const [, name = ""] of text.matchAll(NAME)) yield written(name);
}

function letterOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

/** As long as the longest forbidden one may become with all its letters escaped. */
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]{3,40})/g;
