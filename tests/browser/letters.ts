import { expect } from "@playwright/test";
import type { Portal } from "../support/server";

interface Letter {
  id: string;
  subject: string;
  text: string;
  receivedAt: string;
}

/** Waits for the newest letter to `to` whose subject matches, handed over after `since`. */
export async function letterTo(
  portal: Portal,
  to: string,
  subject: RegExp,
  since = new Date(0),
): Promise<Letter> {
  let found: Letter | undefined;
  await expect(async () => {
    const answer = await fetch(`${portal.url}/dev/mailbox.json?to=${encodeURIComponent(to)}`);
    const letters: Letter[] = await answer.json();
    found = letters.find((letter) => subject.test(letter.subject) && new Date(letter.receivedAt) >= since);
    expect(found, `a letter to ${to}: ${subject}`).toBeDefined();
  }).toPass({ timeout: 30_000, intervals: [100, 250] });
  return found as Letter;
}

/** The one-time code out of the newest letter. */
export async function codeTo(portal: Portal, to: string, since?: Date): Promise<string> {
  const { subject } = await letterTo(portal, to, /^\d{6} je vaša jednokratna lozinka/, since);
  return subject.slice(0, 6);
}
