import { setTimeout as pause } from "node:timers/promises";
import { callbackBody, type Keys, type PlayedOrder, sha512 } from "./orders";

/** How a callback differs from what it should be. */
export interface Distortion {
  /** Fields with other values. */
  changed?: Record<string, unknown>;
  /** Signed with another key. */
  key?: string;
}

/** A portal on a busy machine takes its time; one that is away refuses at once. */
const TIMEOUT = 60_000;
const MOST_TRIES = 200;

/** Sends the callback of an order once. Answers with the portal's status, 0 where nobody answered. */
export async function sendCallback(
  order: PlayedOrder,
  { merchantKey }: Keys,
  { changed = {}, key = merchantKey }: Distortion = {},
): Promise<number> {
  const body = JSON.stringify({ ...callbackBody(order), ...changed });
  const headers = { "content-type": "application/json", authorization: `WP3-callback ${sha512(key, body)}` };
  const signal = AbortSignal.timeout(TIMEOUT);
  const answer = await fetch(order.callback, { method: "POST", headers, body, signal }).catch(() => null);
  return answer?.status ?? 0;
}

/** Sends it until it is taken, as the real one does; `isOver` ends it. */
export async function sendUntilTaken(
  order: PlayedOrder,
  keys: Keys,
  { every, isOver }: { every: number; isOver: () => boolean },
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES && !isOver(); tries += 1) {
    if ((await sendCallback(order, keys)) === 200) return;
    await pause(every);
  }
}
