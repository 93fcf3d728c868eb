import { parseJmbg } from "#lib/identity/jmbg";
import type { MediaType } from "./sniff";

const EXTENSIONS: Record<MediaType, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "application/pdf": "pdf",
};

const LONGEST = 100;

/**
 * The name under which an attachment is kept: last part of the path, at most 100 characters, with the extension of what
 * is kept. Full-width signs become usual ones, control and direction characters are gone, and dots stand in the place of a JMBG.
 */
export function fileName(given: string, mediaType: MediaType): string {
  const extension = `.${EXTENSIONS[mediaType]}`;
  const last = given.normalize("NFKC").split(/[/\\]/).at(-1) ?? "";
  // What goes without a trace goes first: it must not part the digits of a JMBG until they were looked at.
  const stem = withoutJmbg(last.replace(/[\p{C}"<>|:*?]/gu, ""))
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replace(/^[.\s]+$/, "")
    .trim();
  const kept = [...stem].slice(0, LONGEST - extension.length).join("");
  return `${kept || "prilog"}${extension}`;
}

/** Also where the digits stand apart, and among others. */
function withoutJmbg(name: string): string {
  return name.replace(/\d(?:[\s.\-\u2010-\u2015\u2212_]*\d){12,}/g, (digits) =>
    hidesJmbg(digits) ? digits.replace(/\d/g, ".") : digits,
  );
}

/** Unlike `holdsJmbg` also in the middle of a longer number: cameras and scanners put theirs in front. */
function hidesJmbg(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  return Array.from({ length: digits.length - 12 }, (_, at) => digits.slice(at, at + 13)).some(
    (thirteen) => parseJmbg(thirteen).ok,
  );
}
