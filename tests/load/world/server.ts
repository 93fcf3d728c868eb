import { spawn } from "node:child_process";
import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { atEnd } from "#db/command";
import { PROJECT } from "#db/local";
import { anyFreePort } from "#db/postgres/free-port";

/** A server just started, and how long it took. */
export interface StartedServer {
  url: string;
  pid: number;
  /** Milliseconds from the start of the process to the end of its first answer. */
  firstAnswer: number;
  stop(): Promise<void>;
}

const READY_WITHIN = 30_000;

/** Starts a server of ours and waits for its answer 200 on `path`. */
export async function startServer(
  script: string,
  path: string,
  settings: (port: string) => Record<string, string>,
): Promise<StartedServer> {
  const port = String(await anyFreePort());
  const start = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd: PROJECT,
    env: { NODE_ENV: "production", HOSTNAME: "localhost", PORT: port, ...settings(port) },
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  atEnd(stop);
  const url = `http://localhost:${port}`;
  while ((await statusOf(`${url}${path}`)) !== 200) {
    if (performance.now() - start > READY_WITHIN) throw new Error(`${script} did not answer in time`);
    await pause(2);
  }
  return { url, pid: child.pid ?? 0, firstAnswer: performance.now() - start, stop };
}

/** Null while nobody answers. */
function statusOf(url: string): Promise<number | null> {
  return new Promise((resolve) => {
    const asked = request(url, { agent: false }, (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode ?? null));
    });
    asked.once("error", () => resolve(null));
    asked.end();
  });
}
