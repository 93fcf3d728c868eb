import type { Context } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import { isLoopback } from "#lib/core/settings/loopback";
import { DOCUMENT } from "#lib/protection/limits";

const MOST_REDIRECTS = 3;

/**
 * A PDF of the insurer from where the core system says it lies; null, with the reason on the log, when it does not come
 * whole and in time. Asks no host but those of DOCUMENTS_HOSTS, also when one of them sends on to another.
 */
export async function fetchDocument(ctx: Context, address: string): Promise<Buffer | null> {
  try {
    const signal = AbortSignal.timeout(DOCUMENT.timeout * 1000);
    const answer = await ask(ctx, address, signal);
    if (!answer.ok) throw new DocumentError(`STATUS_${answer.status}`);
    const content = await readWhole(answer);
    if (!content.subarray(0, 5).equals(Buffer.from("%PDF-"))) throw new DocumentError("NOT_A_PDF");
    return content;
  } catch (error) {
    ctx.log.warn("document.unavailable", describeError(error));
    return null;
  }
}

/** Why a document did not come, as a word for the log. */
class DocumentError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = "DocumentError";
    this.code = code;
  }
}

async function ask(ctx: Context, address: string, signal: AbortSignal): Promise<Response> {
  let url = allowed(ctx, address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await fetch(url, { signal, redirect: "manual", cache: "no-store", headers: ACCEPTED });
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get("location") : null;
    if (next === null) return answer;
    await answer.body?.cancel();
    url = allowed(ctx, new URL(next, url).href);
  }
  throw new DocumentError("TOO_MANY_REDIRECTS");
}

const ACCEPTED = { accept: "application/pdf" };

function allowed({ env }: Context, address: string): URL {
  const url = new URL(address);
  if (!env.documentsHosts.includes(url.host)) throw new DocumentError("HOST_NOT_ALLOWED");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url)))
    throw new DocumentError("NOT_HTTPS");
  return url;
}

/** Stops reading as soon as it is too much, whatever length was announced. */
async function readWhole(answer: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    if (size > DOCUMENT.largest) throw new DocumentError("TOO_LARGE");
    parts.push(part);
  }
  return Buffer.concat(parts);
}
