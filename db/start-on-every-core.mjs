// Starts the portal on every core of the machine: a process runs its JavaScript on one core only. Copied beside the
// standalone server by `npm run build`, and needs nothing else.
import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import path from "node:path";

cluster.setupPrimary({ exec: path.join(import.meta.dirname, "server.js") });
keepAlive();

/** One process a core; one that dies is replaced, unless it never came to listen: then all end with its exit code. */
function keepAlive() {
  const listening = new Set();
  let ending = false;
  const endAll = (signal) => {
    ending = true;
    for (const { process } of Object.values(cluster.workers)) process.kill(signal);
  };
  cluster.on("listening", ({ id }) => listening.add(id));
  cluster.on("exit", ({ id }, code) => {
    if (ending) return;
    if (listening.has(id)) return void cluster.fork();
    process.exitCode = code || 1;
    endAll("SIGTERM");
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => endAll(signal));
  for (let core = 0; core < availableParallelism(); core += 1) cluster.fork();
}
