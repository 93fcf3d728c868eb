import { toLatin } from "./latin";

/** A text without case, diacritics and script: Ђорђе, Đorđe and djordje are the same word. */
export function fold(text: string): string {
  return bare(text).toLowerCase();
}

/** A text without diacritics and script, in its own case: Шетња and Šetnja become Setnja. */
export function bare(text: string): string {
  return toLatin(text)
    .replace(/[đĐ]/g, (letter) => (letter === "đ" ? "dj" : "Dj"))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}
