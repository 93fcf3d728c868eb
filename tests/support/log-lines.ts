import { eventually } from "./mailbox";
import type { Portal } from "./server";

/** The line of the portal's log with these words; it may come through its pipe after the answer it speaks of. */
export async function logLine(portal: Portal, words: string): Promise<string> {
  return eventually(`${words} in the log`, async () =>
    portal
      .log()
      .split("\n")
      .slice(0, -1)
      .find((line) => line.includes(words)),
  );
}
