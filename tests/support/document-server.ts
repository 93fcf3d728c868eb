import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { smallPdf } from "#db/demo/small-pdf";

export interface DocumentServer {
  /** Origin, without a slash at its end. */
  origin: string;
  /** With its port. */
  host: string;
  /** Paths that were asked for. */
  asked: string[];
  stop(): Promise<void>;
}

export const SERVED_PDF = smallPdf("of the document system");

/** A document system of the insurer on this machine, which can fail in every way; `/…` chooses how. */
export async function startDocumentServer(
  ways: Record<string, RequestListener> = {},
): Promise<DocumentServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const way = ways[path] ?? WAYS[path];
    if (way) return way(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    origin: `http://${host}`,
    host,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const WAYS: Record<string, RequestListener> = {
  "/good.pdf": (_, response) => response.end(SERVED_PDF),
  "/page.html": (_, response) => response.end("<!doctype html><p>Sign in"),
  "/broken": (_, response) => response.writeHead(500).end(SERVED_PDF),
  "/moved": (_, response) => response.writeHead(302, { location: "/good.pdf" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/cut": (_, response) => {
    response.writeHead(200, { "content-length": String(SERVED_PDF.length + 1000) });
    response.write(SERVED_PDF);
    setTimeout(() => response.destroy(), 50);
  },
  "/endless": (_, response) => {
    response.write("%PDF-1.4\n");
    const part = Buffer.alloc(1024 * 1024);
    const more = () => {
      while (response.writable && response.write(part));
    };
    response.on("drain", more);
    more();
  },
  "/silent": () => {},
};
