import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PROJECT } from "./local";

/** A portal that runs as a process of its own. */
export interface PortalServer {
  pid: number;
  /** Everything it wrote so far. */
  log(): string;
  /** Shows what it writes from now on. */
  follow(): void;
  /** Resolves when it has ended, by itself or not. */
  ended: Promise<void>;
  /** Lets it finish what it is doing. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

const READY_WITHIN = 120_000;
const STOP_WITHIN = 8_000;

/**
 * Starts the production build and waits until it answers with its database. `settings` are its whole environment.
 * On one core unless told otherwise; `npm start` takes them all.
 */
export async function startBuiltPortal(
  settings: Record<string, string>,
  { everyCore = false } = {},
): Promise<PortalServer> {
  const script = path.join(PROJECT, ".next/standalone", everyCore ? "start.mjs" : "server.js");
  return startedPortal(script, [], { HOSTNAME: "localhost", ...settings });
}

/** Starts `next dev`, which compiles pages as they are asked for. */
export async function startDevelopmentPortal(settings: Record<string, string>): Promise<PortalServer> {
  const script = path.join(PROJECT, "node_modules/next/dist/bin/next");
  return startedPortal(script, ["dev", "--port", settings.PORT ?? "3000"], settings);
}

async function startedPortal(script: string, args: string[], settings: Record<string, string>) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: PROJECT,
    env: { NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const server = portalServer(child);
  try {
    // Not by APP_URL, which may lead to a proxy in front.
    await untilReady(child, `http://localhost:${settings.PORT}/api/health/ready`);
    return server;
  } catch (error) {
    await server.kill();
    throw new Error(`The portal did not start: ${String(error)}\n${server.log()}`);
  }
}

function portalServer(child: ChildProcess): PortalServer {
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      written += text;
    });
  }
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  ended.then(() => process.off("exit", end));
  return {
    pid: child.pid ?? 0,
    log: () => written,
    follow() {
      child.stdout?.pipe(process.stdout);
      child.stderr?.pipe(process.stderr);
    },
    ended,
    async stop() {
      end();
      if ((await Promise.race([ended.then(() => "ended"), pause(STOP_WITHIN)])) !== "ended")
        child.kill("SIGKILL");
      await ended;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`${address} did not answer in time`);
}
