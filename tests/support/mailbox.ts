import { setTimeout as pause } from "node:timers/promises";
import type { KeptMail } from "#lib/edges/mailbox";
import type { LetterKind } from "#lib/mail/letters";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Portal } from "./server";

export type Mail = Omit<KeptMail, "from">;

interface Wanted {
  kind?: LetterKind;
  /** Words in the subject. */
  subject?: string;
  /** Words in the text, in one line. */
  text?: string;
  /** Only mails that came after this one, or after this moment. */
  after?: Mail | Date | undefined;
}

/** Shorter than the limit of a test, so that what was waited for is named. */
const WITHIN = 120_000;

/** The newest mail to that address of that kind, as soon as it has been handed over. */
export async function waitForMail(portal: Portal, to: string, wanted: Wanted = {}): Promise<Mail> {
  return eventually(`a mail to ${to} ${JSON.stringify(wanted)}`, async () => {
    const mails = await mailsTo(portal, to);
    return mails.find((mail) => isWanted(mail, wanted));
  });
}

/** Mails handed over so far, newest first; to one address or to all. */
export async function mailsTo(portal: Portal, to = ""): Promise<Mail[]> {
  const answer = await fetch(`${portal.url}/dev/mailbox.json?to=${encodeURIComponent(to)}`);
  return (await answer.json()) as Mail[];
}

export function isOfKind(mail: { subject: string }, kind: LetterKind): boolean {
  const subject = sr.letters[kind].subject
    .replace("{code}", "\\d{6}")
    .replace(/\{(number|what|date)\}/g, ".+");
  return new RegExp(`^${say(sr.letters.frame.title, { subject })}$`).test(mail.subject);
}

/** Waits until the portal has decided everything it took in and every letter is sent, dropped or put back for later. */
export async function settled(portal: Portal): Promise<void> {
  await eventually("a settled portal", async () => {
    const [row] = await portal.database<{ waiting: number }[]>`
      select (select count(*) from registrations where decided_at is null)::int
        + (select count(*) from recovery_requests where decided_at is null)::int
        + (select count(*) from outbox where sent_at is null and dropped_at is null
            and (note is null or due_at <= now()))::int as waiting`;
    return row?.waiting === 0 || undefined;
  });
}

/** Asks again and again until there is an answer; fails when there is none in time. */
export async function eventually<Found>(what: string, ask: () => Promise<Found | undefined>): Promise<Found> {
  const deadline = Date.now() + WITHIN;
  while (Date.now() < deadline) {
    const found = await ask();
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error(`Waited in vain for ${what}`);
}

function isWanted(mail: Mail, { kind, subject, text, after }: Wanted): boolean {
  const since = after instanceof Date ? after.toISOString() : (after?.receivedAt ?? "");
  const isSaid = mail.subject.includes(subject ?? "") && mail.text.replace(/\s+/g, " ").includes(text ?? "");
  return (!kind || isOfKind(mail, kind)) && isSaid && mail.receivedAt > since;
}
