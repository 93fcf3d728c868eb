import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** A line to the database that can be cut and restored, as when a database restarts or a network fails. */
export interface CuttableProxy {
  /** The same database through this line. */
  through(databaseUrl: string): string;
  /** Ends every connection and refuses new ones. */
  cut(): void;
  restore(): void;
  stop(): Promise<void>;
}

export async function startCuttableProxy(): Promise<CuttableProxy> {
  const sockets = new Set<Socket>();
  let target = { host: "", port: 0 };
  let isCut = false;
  const server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const database = connect(target);
    tie(client, database, sockets);
    tie(database, client, sockets);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    through(databaseUrl) {
      const url = new URL(databaseUrl);
      target = { host: url.hostname, port: Number(url.port) };
      url.host = `127.0.0.1:${port}`;
      return url.href;
    },
    cut,
    restore() {
      isCut = false;
    },
    async stop() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function tie(from: Socket, to: Socket, sockets: Set<Socket>): void {
  sockets.add(from);
  from.pipe(to);
  from.on("error", () => to.destroy());
  from.on("close", () => {
    sockets.delete(from);
    to.destroy();
  });
}
