import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import { HASH } from "./limits";
import { queueOf } from "./queue";

/** As many hashes at once as there are cores; beside a process on every other core, each hashes on its own. */
const hashes = queueOf("hashes", {
  atOnce: cluster.isWorker ? 1 : availableParallelism(),
  longest: HASH.longestQueue,
});

/** Hashes when its turn comes. Throws PortalBusy. */
export const inTurn = hashes.inTurn;

export const isQueueFull = hashes.isFull;
