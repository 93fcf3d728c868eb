import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** How the stand-in answers from now on; "properly" speaks Google's protocol. */
type SiteverifyMood = "properly" | "slowly" | "never" | "with-500" | "with-garbage";

interface SiteverifyToken {
  hostname: string;
  /** When the person passed the check. */
  challengeAt: Date;
}

export interface SiteverifyStandIn {
  /** For RECAPTCHA_VERIFY_URL. */
  url: string;
  secret: string;
  mood: SiteverifyMood;
  /** What was asked, oldest first. */
  asked: URLSearchParams[];
  /** Makes a token that Google would accept once; the same one again counts as new. */
  issue(token: string, details?: Partial<SiteverifyToken>): string;
  stop(): Promise<void>;
}

/** Speaks Google's siteverify over HTTP: knows its tokens, accepts each once. "slowly" takes `slowness` milliseconds. */
export async function startSiteverifyStandIn({ slowness = 1_000 } = {}): Promise<SiteverifyStandIn> {
  const tokens = new Map<string, SiteverifyToken>();
  const spent = new Set<string>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const standIn: SiteverifyStandIn = {
    url: `http://127.0.0.1:${port}/recaptcha/api/siteverify`,
    secret: "secret-of-the-siteverify-stand-in",
    mood: "properly",
    asked: [],
    issue(token, details = {}) {
      spent.delete(token);
      tokens.set(token, { hostname: "localhost", challengeAt: new Date(), ...details });
      return token;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const form = new URLSearchParams(await text(request));
    standIn.asked.push(form);
    if (standIn.mood === "never") return;
    if (standIn.mood === "slowly") await new Promise((resolve) => setTimeout(resolve, slowness));
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    if (standIn.mood === "with-500") response.statusCode = 500;
    const broken = standIn.mood === "with-500" || standIn.mood === "with-garbage";
    response.end(broken ? "<html>Prijava na mrežu" : JSON.stringify(verdict(form)));
  }

  function verdict(form: URLSearchParams) {
    if (!form.get("secret")) return refusal("missing-input-secret");
    if (form.get("secret") !== standIn.secret) return refusal("invalid-input-secret");
    const response = form.get("response");
    if (!response) return refusal("missing-input-response");
    const token = tokens.get(response);
    if (!token) return refusal("invalid-input-response");
    if (spent.has(response)) return refusal("timeout-or-duplicate");
    spent.add(response);
    return { success: true, challenge_ts: token.challengeAt.toISOString(), hostname: token.hostname };
  }

  return standIn;
}

function refusal(code: string) {
  return { success: false, "error-codes": [code] };
}
