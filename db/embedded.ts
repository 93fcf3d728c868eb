import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { installedBinaries } from "./postgres/binaries";
import { anyFreePort } from "./postgres/free-port";
import { isAlive } from "./postgres/processes";
import { reachableFolder, SERVER_USER } from "./postgres/reachable";
import { type RunningServer, runningServer } from "./postgres/running";
import { enter, leave } from "./postgres/users";

export interface EmbeddedServer {
  url: string;
  stop(): Promise<void>;
}

const READY_WITHIN = 30_000;

/**
 * Starts a real PostgreSQL on 127.0.0.1 with its data under `folder`, or joins the one that already runs there,
 * also one that a killed process left behind. It ends with the last process that uses it.
 * `throwaway` trades survival of a power cut for speed, `large` memory for that of loading and reading much.
 */
export async function startPostgres(
  folder: string,
  options: { throwaway?: boolean; large?: boolean } = {},
): Promise<EmbeddedServer> {
  const home = reachableFolder(folder);
  const server = {
    binaries: installedBinaries(),
    data: path.join(home, "data"),
    secret: databaseSecret(folder),
  };
  enter(folder);
  const found = await runningServer(server.data, server.secret);
  if (!found && !existsSync(path.join(server.data, "PG_VERSION"))) createCluster(server);
  const running = found ?? (await launch(server, home, settingsOf(options)));
  return shared(running, folder);
}

interface Server {
  binaries: ReturnType<typeof installedBinaries>;
  data: string;
  secret: string;
}

function databaseSecret(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

/** Made under a name of its own first: of two processes that begin at once, one brings its data into place. */
function createCluster({ binaries, data, secret }: Server): void {
  const fresh = `${data}.${process.pid}`;
  const passwordFile = `${fresh}.password`;
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, secret, { mode: 0o600 });
  if (SERVER_USER)
    for (const target of [fresh, passwordFile]) chownSync(target, SERVER_USER.uid, SERVER_USER.gid);
  const locale = [
    "--encoding",
    "UTF8",
    "--locale",
    "C",
    "--locale-provider",
    "icu",
    "--icu-locale",
    "sr-Latn",
  ];
  const access = ["--username", "portal", "--auth", "scram-sha-256", "--pwfile", passwordFile];
  const made = spawnSync(binaries.initdb, ["--pgdata", fresh, "--no-sync", ...locale, ...access], {
    ...SERVER_USER,
    cwd: path.dirname(data),
    encoding: "utf8",
  });
  rmSync(passwordFile);
  if (made.status === 0 && !existsSync(data)) renameSync(fresh, data);
  rmSync(fresh, { recursive: true, force: true });
  if (made.status !== 0)
    throw new Error(`The embedded PostgreSQL could not be prepared: ${made.error?.message ?? made.stderr}`);
}

/** What is loaded into a new table need not be logged as well, unless a replica asks for it. */
const LARGE = {
  shared_buffers: "1GB",
  wal_level: "minimal",
  max_wal_senders: 0,
  max_wal_size: "8GB",
  checkpoint_timeout: "30min",
};

function settingsOf({ throwaway, large }: { throwaway?: boolean; large?: boolean }) {
  return { ...(throwaway ? { fsync: "off", full_page_writes: "off" } : {}), ...(large ? LARGE : {}) };
}

async function launch(server: Server, home: string, chosen: object): Promise<RunningServer> {
  const log = path.join(home, "log.txt");
  const output = openSync(log, "w", 0o600);
  const settings = {
    listen_addresses: "127.0.0.1",
    port: await anyFreePort(),
    unix_socket_directories: "",
    max_connections: 200,
    synchronous_commit: "off",
    ...chosen,
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // A group of its own: Ctrl+C reaches the commands first, which then stop the database in order.
  const options: SpawnOptions = {
    ...SERVER_USER,
    cwd: home,
    detached: true,
    stdio: ["ignore", output, output],
  };
  const child = spawn(server.binaries.postgres, ["-D", server.data, ...given], options);
  child.unref();
  closeSync(output);
  const running = await firstAnswer(child, server);
  if (!running) throw new Error(`The embedded PostgreSQL did not start:\n${readFileSync(log, "utf8")}`);
  return running;
}

/** Of ours, or of a server that another process started in the same moment: then ours has ended by itself. */
async function firstAnswer(child: ChildProcess, server: Server): Promise<RunningServer | null> {
  let ended = false;
  for (const event of ["exit", "error"]) child.once(event, () => (ended = true));
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    const hasEnded = ended;
    const running = await runningServer(server.data, server.secret);
    if (running || hasEnded) return running;
    await pause(50);
  }
  return null;
}

function shared({ url, pid }: RunningServer, folder: string): EmbeddedServer {
  const end = () => {
    const isLast = leave(folder);
    if (isLast && isAlive(pid)) process.kill(pid, "SIGINT");
    return isLast;
  };
  process.once("exit", end);
  return {
    url,
    async stop() {
      process.off("exit", end);
      if (!end()) return;
      while (isAlive(pid)) await pause(20);
    },
  };
}
