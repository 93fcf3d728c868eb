import type { Texts } from "#lib/texts/sr";

/** What was just done here, as the address says. */
export function doneWords({ requests, common }: Texts, done: string | undefined): string | undefined {
  const words: Record<string, string> = {
    uklonjeno: requests.documents.removed,
    odbaceno: requests.pages.discard.done,
    "nije-uspelo": common.refusals.notDone,
  };
  return done !== undefined && Object.hasOwn(words, done) ? words[done] : undefined;
}
