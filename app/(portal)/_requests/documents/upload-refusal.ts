import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

/** What the address says of a file that was sent without script and not taken. */
export interface ToldByUpload {
  prilog?: string;
  vrsta?: string;
}

/** Why the file was not taken, in words, by its slot. */
export function uploadRefusal({ attachments, requests }: Texts, told: ToldByUpload, number: string) {
  const { prilog = "", vrsta = "" } = told;
  const words: Record<string, string> = { ...attachments.refusals, ...attachments.door };
  const refused = Object.hasOwn(words, prilog) ? words[prilog] : undefined;
  return refused ? { [vrsta]: say<string>(refused, { when: requests.documents.laterOn, number }) } : {};
}
