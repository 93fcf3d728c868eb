import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Distortion, sendCallback, sendUntilTaken } from "./callbacks";
import { approve, type Keys, type PlayedOrder, readOrder, returnAddress } from "./orders";
import { paymentPage, refusalPage } from "./pages";

/** How the gateway behaves from now on. */
export interface Manner {
  /** "never" takes the request and says nothing. */
  answers: "well" | "never" | 503;
  /** When the callback of an approval leaves, against the browser's return; "held" is for `sendCallback`. */
  callback: "before-return" | "after-return" | "held";
}

export interface MonriPlay {
  /** For the portal. */
  settings: Record<"MONRI_URL" | "MONRI_MERCHANT_KEY" | "MONRI_AUTHENTICITY_TOKEN", string>;
  /** Payments that were begun here, by order number. */
  orders: Map<string, PlayedOrder>;
  become(manner: Partial<Manner>): void;
  /** Sends the callback of an order once more, distorted if so wished; answers with the portal's status, 0 for none. */
  sendCallback(orderNumber: string, distortion?: Distortion): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Plays the card gateway (Monri WebPay v2) on this machine: checks what the portal posts as the real one does, shows a
 * page on which a person pays, is refused or gives up, and sends callback and browser back. It never sees a card.
 */
export async function startMonriPlay({ retryEvery = 5_000 } = {}): Promise<MonriPlay> {
  const keys: Keys = {
    merchantKey: randomBytes(12).toString("hex"),
    authenticityToken: randomBytes(20).toString("hex"),
  };
  const orders = new Map<string, PlayedOrder>();
  const manner: Manner = { answers: "well", callback: "before-return" };
  let isOver = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const posted = new URLSearchParams(await text(request));
    if (manner.answers === "never") return;
    if (manner.answers !== "well") return show(response, manner.answers, "");
    const [, , place, orderNumber = "", action] = (request.url ?? "").split(/[/?]/);
    const order = orders.get(decodeURIComponent(orderNumber));
    if (request.method === "HEAD") return show(response, 200, "");
    if (request.method === "POST" && place === "form" && orderNumber === "") return begin(response, posted);
    if (!order) return show(response, 404, refusalPage("Nema takve porudžbine."));
    if (order.approval && action === "plati") return lead(response, returnAddress(order, keys));
    const isPost = request.method === "POST";
    if (order.approval)
      return show(response, isPost ? 409 : 200, refusalPage("Ova porudžbina je već plaćena."));
    if (!isPost) return show(response, 200, paymentPage(order));
    if (action === "odustani") return lead(response, order.cancel);
    if (action === "plati") return pay(response, order);
    return show(response, 200, paymentPage(order, { declined: true }));
  }

  function begin(response: ServerResponse, posted: URLSearchParams): void {
    const read = readOrder(posted, keys);
    if (typeof read === "string") {
      show(response, 406, refusalPage(`Neispravno: ${read}`));
      return;
    }
    if (!orders.get(read.orderNumber)?.approval) orders.set(read.orderNumber, read);
    lead(response, `/v2/form/${encodeURIComponent(read.orderNumber)}`);
  }

  async function pay(response: ServerResponse, order: PlayedOrder): Promise<void> {
    approve(order);
    const isFirstTaken = manner.callback === "before-return" && (await sendCallback(order, keys)) === 200;
    lead(response, returnAddress(order, keys));
    if (manner.callback === "held" || isFirstTaken) return;
    await sendUntilTaken(order, keys, { every: retryEvery, isOver: () => isOver });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => show(response, 500, refusalPage(String(error))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      MONRI_URL: `http://127.0.0.1:${port}`,
      MONRI_MERCHANT_KEY: keys.merchantKey,
      MONRI_AUTHENTICITY_TOKEN: keys.authenticityToken,
    },
    orders,
    become: (next) => void Object.assign(manner, next),
    async sendCallback(orderNumber, distortion) {
      const order = orders.get(orderNumber);
      if (!order) throw new Error(`${orderNumber} was never begun here`);
      return sendCallback(order, keys, distortion);
    },
    async stop() {
      isOver = true;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function lead(response: ServerResponse, address: string): void {
  response.writeHead(303, { location: address, "cache-control": "no-store" }).end();
}

function show(response: ServerResponse, status: number, page: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(page);
}
