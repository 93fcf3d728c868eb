import { createHash } from "node:crypto";
import { privacyNotice } from "./sr/privacy";

/** Law: ZZPL (Sl. glasnik RS 87/2018), articles 23 and 24. */
export interface PrivacyNotice {
  version: string;
  /** Day from which the version holds, ISO. */
  effectiveFrom: string;
  /** By the name that links to a part of the page use: `#kolacici`. */
  sections: Record<string, NoticeSection>;
}

export interface NoticeSection {
  title: string;
  paragraphs: readonly string[];
  points?: readonly string[];
  purposes?: readonly Purpose[];
  closing?: string;
}

/** One purpose of processing: which data, on what ground, for how long. */
export interface Purpose {
  purpose: string;
  data: string;
  basis: string;
  kept: string;
}

/** SHA-256, hexadecimal, of the exact Serbian words of the notice in the order in which they are shown. */
export function noticeHash(): string {
  const { version, effectiveFrom, sections }: PrivacyNotice = privacyNotice;
  const words = [version, effectiveFrom, ...Object.values(sections).flatMap(wordsOf)].join("\n");
  return createHash("sha256").update(words, "utf8").digest("hex");
}

function wordsOf({ title, paragraphs, points = [], purposes = [], closing }: NoticeSection): string[] {
  const described = purposes.flatMap(({ purpose, data, basis, kept }) => [purpose, data, basis, kept]);
  return [title, ...paragraphs, ...points, ...described, ...(closing ? [closing] : [])];
}
