import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import { HASH } from "./limits";

/** More sign-ins are waiting than the portal can hash in time. */
export class PortalBusy extends Error {
  constructor() {
    super("Too many password hashes are waiting");
    this.name = "PortalBusy";
  }
}

/** Beside a process on every other core, each hashes on its own. */
const AT_ONCE = cluster.isWorker ? 1 : availableParallelism();

/** One queue for the process, whichever bundle asks. */
const shared = globalThis as { portalHashQueue?: { free: number; waiting: (() => void)[] } };
shared.portalHashQueue ??= { free: AT_ONCE, waiting: [] };
const queue = shared.portalHashQueue;

/** As many hashes at once as there are cores; the others wait, and the queue has an end. Throws PortalBusy beyond it. */
export async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (queue.free > 0) queue.free -= 1;
  else if (isQueueFull()) throw new PortalBusy();
  else await new Promise<void>((start) => queue.waiting.push(start));
  try {
    return await work();
  } finally {
    const next = queue.waiting.shift();
    if (next) next();
    else queue.free += 1;
  }
}

export function isQueueFull(): boolean {
  return queue.waiting.length >= HASH.longestQueue;
}
