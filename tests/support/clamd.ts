import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { eventually } from "./mailbox";

/** The file by which malware checks are tried out (eicar.org), put together here so that no check stops these tests. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE", "!$H+H*"].join(
  "",
);

const PROGRAMS = ["/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd"];
/** No daemon runs as root. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** ClamAV's own daemon on a socket of its own, which knows one virus. `start` and `stop` as often as one likes. */
export function clamdOnSocket() {
  const folder = mkdtempSync(path.join(tmpdir(), "portal-clamd-"));
  chmodSync(folder, 0o777);
  const socket = path.join(folder, "clamd.sock");
  writeFileSync(path.join(folder, "test.ndb"), `Eicar-Test:0:*:${Buffer.from(EICAR).toString("hex")}\n`);
  const settings = path.join(folder, "clamd.conf");
  writeFileSync(
    settings,
    `Foreground yes\nDatabaseDirectory ${folder}\nLocalSocket ${socket}\nTemporaryDirectory ${folder}\nStreamMaxLength 12M\nMaxThreads 4\n`,
  );
  let daemon: ReturnType<typeof spawn> | undefined;
  const stop = async () => {
    if (daemon && daemon.exitCode === null) {
      const ended = new Promise((resolve) => daemon?.once("exit", resolve));
      daemon.kill("SIGKILL");
      await ended;
    }
    daemon = undefined;
    rmSync(socket, { force: true });
  };
  return {
    url: `unix:${socket}`,
    path: socket,
    async start() {
      daemon = spawn(program(), ["--config-file", settings], { ...NOBODY, stdio: "ignore" });
      await eventually("clamd to answer", async () => (await answersPing(socket)) || undefined);
    },
    stop,
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Its socket is there a moment before anybody listens at it. */
async function answersPing(path: string): Promise<boolean> {
  const socket = connect({ path });
  socket.on("error", () => {});
  socket.write("zPING\0");
  let answer = "";
  try {
    for await (const part of socket) answer += part;
  } catch {
    return false;
  }
  return answer.startsWith("PONG");
}

function program(): string {
  const found = PROGRAMS.find(existsSync);
  if (!found) throw new Error("These tests need ClamAV's daemon: install the package clamav-daemon.");
  return found;
}

/** A server in clamd's place that gives this answer as soon as anything arrives; null says nothing at all. */
export async function clamdStandIn(answer: string | Buffer | null) {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("data", () => {});
    if (answer !== null) socket.once("data", () => socket.end(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: address && typeof address === "object" ? address.port : 0,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
