import { type Mail, mailsTo, settled, waitForMail } from "./mailbox";
import type { Portal } from "./server";

/** The letter about a claim's or an authorisation's newest state, as it was handed over. */
export async function stateLetter(portal: Portal, to: string, number: string, after: Date): Promise<Mail> {
  const letter = await waitForMail(portal, to, { subject: number, after });
  if (!letter.text.includes("zahtev")) throw new Error(`Not about a request: ${letter.subject}`);
  return letter;
}

/** How many letters named it, once none is under way any more. */
export async function countOf(portal: Portal, to: string, number: string): Promise<number> {
  await settled(portal);
  return (await mailsTo(portal, to)).filter(({ subject }) => subject.includes(number)).length;
}
