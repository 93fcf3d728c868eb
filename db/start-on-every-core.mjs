// Starts the portal on every core of the machine: a process runs its JavaScript on one core only. Copied beside the
// standalone server by `npm run build`, and needs nothing else.
import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import path from "node:path";

/** Milliseconds within which a process that ends by itself has found something wrong with its settings. */
const STARTING = 10_000;

cluster.setupPrimary({ exec: path.join(import.meta.dirname, "server.js") });
let ending = false;
for (let core = 0; core < availableParallelism(); core += 1) startOne();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => endAll(signal));

/** One that dies is replaced; one that gives up at start would do so again, so all end with its exit code. */
function startOne() {
  const started = performance.now();
  cluster.fork().once("exit", (code, signal) => {
    if (ending) return;
    if (signal || performance.now() - started > STARTING) return startOne();
    process.exitCode = code || 1;
    endAll("SIGTERM");
  });
}

function endAll(signal) {
  ending = true;
  for (const worker of Object.values(cluster.workers)) worker.process.kill(signal);
}
