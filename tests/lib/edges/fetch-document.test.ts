import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { fetchDocument } from "#lib/edges/fetch-document";
import { DOCUMENT } from "#lib/protection/limits";
import { testContext, useDatabase } from "../../support/database";
import { type DocumentServer, SERVED_PDF, startDocumentServer } from "../../support/document-server";

useDatabase();

let server: DocumentServer;
let other: DocumentServer;
beforeAll(async () => {
  other = await startDocumentServer();
  server = await startDocumentServer({
    "/elsewhere": (_, response) => response.writeHead(302, { location: `${other.origin}/good.pdf` }).end(),
  });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => Promise.all([server.stop(), other.stop()]));

describe("fetchDocument", () => {
  it.each(["/good.pdf", "/moved"])("brings the PDF from %s", async (path) => {
    const ctx = context();
    expect(await fetchDocument(ctx, server.origin + path)).toEqual(SERVED_PDF);
    expect(ctx.logged).toEqual([]);
  });

  it.each([
    ["is no PDF", "/page.html", "DocumentError NOT_A_PDF"],
    ["fails", "/broken", "DocumentError STATUS_500"],
    ["is not there", "/nowhere", "DocumentError STATUS_404"],
    ["ends before its end", "/cut", "SocketError UND_ERR_SOCKET"],
    ["never ends", "/endless", "DocumentError TOO_LARGE"],
    ["leads round in circles", "/round", "DocumentError TOO_MANY_REDIRECTS"],
    ["leads to a host that is not allowed", "/elsewhere", "DocumentError HOST_NOT_ALLOWED"],
  ])("brings nothing when what lies there %s, and the log says why", async (_, path, error) => {
    const ctx = context();
    expect(await fetchDocument(ctx, server.origin + path)).toBeNull();
    expect(ctx.logged).toMatchObject([{ level: "warn", event: "document.unavailable", error }]);
    expect(other.asked).toEqual([]);
  });

  it("gives up on a server that never answers", async () => {
    const timer = new AbortController();
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(timer.signal);
    const fetched = fetchDocument(context(), `${server.origin}/silent`);
    await expect.poll(() => server.asked).toContain("/silent");
    timer.abort(new DOMException("Too late", "TimeoutError"));
    expect(await fetched).toBeNull();
    expect(timeout).toHaveBeenCalledWith(DOCUMENT.timeout * 1000);
  });

  it("asks nobody where no host is allowed, nor any other host, port or protocol", async () => {
    const before = server.asked.length;
    const { port } = new URL(server.origin);
    const ctx = context();
    for (const address of [
      `${other.origin}/good.pdf`,
      `http://127.0.0.1:${port}1/good.pdf`,
      `http://localhost:${port}/good.pdf`,
      `http://${server.host}@127.0.0.1:1/good.pdf`,
      "file:///etc/passwd",
      "no address",
    ])
      expect(await fetchDocument(ctx, address)).toBeNull();
    expect(await fetchDocument(context([]), `${server.origin}/good.pdf`)).toBeNull();
    expect([...other.asked, ...server.asked.slice(before)]).toEqual([]);
  });

  it("asks in clear on this machine only", async () => {
    const ctx = context(["dokumenta.primer.test"]);
    expect(await fetchDocument(ctx, "http://dokumenta.primer.test/1.pdf")).toBeNull();
    expect(ctx.logged).toMatchObject([{ error: "DocumentError NOT_HTTPS" }]);
  });
});

function context(documentsHosts = [server.host]) {
  const ctx = testContext();
  return { ...ctx, env: { ...ctx.env, documentsHosts } };
}
