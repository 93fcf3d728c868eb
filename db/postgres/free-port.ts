import { createServer } from "node:net";

/** The first port from `wanted` upwards on which nothing listens on this machine. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 500; port += 1) {
    if ((await canListen(port, "127.0.0.1")) && (await canListen(port))) return port;
  }
  throw new Error(`No free port was found from ${wanted} upwards.`);
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, exclusive: true, ...(host ? { host } : {}) }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/** A port that the system says is free, from the range it gives to nobody by name. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port")),
      );
    });
  });
}
