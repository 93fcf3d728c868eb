import type { Log, LogFields } from "#lib/core/log";
import { STRANGERS_LINES } from "./limits";

interface Window {
  endsAt: number;
  written: number;
  leftOut: number;
}

/** One count for the process, whichever bundle asks. */
const shared = globalThis as { portalLogWindows?: Map<string, Window> };
shared.portalLogWindows ??= new Map();
const windows = shared.portalLogWindows;

/**
 * Logs what anybody can cause as often as they like: so many lines of an event in a window, and then, with the first
 * line of the next one, how many (`count`) were left out. Events that name a limit are counted by it.
 */
export function warnSeldom(log: Log, event: string, fields: LogFields = {}): void {
  const key = `${event} ${fields.limit ?? ""}`;
  const now = performance.now();
  const current = windows.get(key);
  if (!current || current.endsAt <= now) {
    windows.set(key, { endsAt: now + STRANGERS_LINES.within * 1000, written: 1, leftOut: 0 });
    log.warn(event, current?.leftOut ? { ...fields, count: current.leftOut } : fields);
  } else if (current.written < STRANGERS_LINES.most) {
    current.written += 1;
    log.warn(event, fields);
  } else {
    current.leftOut += 1;
  }
}
