import type { ReactNode } from "react";
import type { LetterKind, Letters } from "#lib/mail/letters";

/** A letter in words, before the sheet of paper is put around it. */
export interface Written {
  /** Without the portal's name, which every subject carries at its end. */
  subject: string;
  /** Above the letter; the subject when left out. */
  heading?: string;
  /** What a list of mails shows after the subject. */
  preview: string;
  body: ReactNode;
  /** Why it came, for its foot. */
  why: string;
  /** Where an autofill line stands, it must be the very last one. */
  lastLine?: string;
}

export type Write<Kind extends LetterKind> = (letter: Letters[Kind], appUrl: string) => Written;
