import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Long enough for a machine that is busy with other things as well. */
const ARRIVES_WITHIN = 60_000;

export interface MailStandIn {
  /** For RESEND_BASE_URL. */
  url: string;
  /** The subject of the next letter to an address whose subject fits. Ask before what causes the letter. */
  expect(to: string, fits?: RegExp): Promise<string>;
  stop(): Promise<void>;
}

interface Expectation {
  fits: RegExp;
  arrived(subject: string): void;
}

/** Takes letters as Resend does and hands them over the moment they arrive; keeps none. */
export async function startMailStandIn(): Promise<MailStandIn> {
  const expected = new Map<string, Expectation>();
  const server = createServer(async (request, response) => {
    const { to, subject } = JSON.parse(await text(request)) as { to: string | string[]; subject: string };
    response.setHeader("content-type", "application/json");
    response.end(`{"id":"${request.headers["idempotency-key"]}"}`);
    const waiting = expected.get(String(to));
    if (waiting?.fits.test(subject)) waiting.arrived(subject);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    expect(to, fits = /./) {
      const letter = new Promise<string>((resolve, reject) => {
        const forget = () => {
          clearTimeout(late);
          // A later visitor may wait for a letter to the same address by now.
          if (expected.get(to) === expectation) expected.delete(to);
        };
        const late = setTimeout(() => {
          forget();
          reject(new Error("no letter arrived"));
        }, ARRIVES_WITHIN);
        const expectation = {
          fits,
          arrived(subject: string) {
            forget();
            resolve(subject);
          },
        };
        expected.set(to, expectation);
      });
      // A visitor who was turned away meanwhile waits for no letter.
      letter.catch(() => {});
      return letter;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
