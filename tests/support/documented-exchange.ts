/** A command of a document with the answer that it shows; null where the answer is a file. */
export interface ShownCall {
  path: string;
  sent: string | undefined;
  shown: string | null;
}

/** Every `curl` of a document in its order. */
export function callsShownIn(markdown: string): ShownCall[] {
  const calls = [...markdown.matchAll(/```sh\n(curl [\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g)];
  if (calls.length !== markdown.split("\ncurl ").length - 1) throw new Error("A command is not in a block");
  return calls.map(([, command = "", shown]) => ({
    path: /\$PORTAL\/api\/core\/v1([^"]*)"/.exec(command)?.[1] ?? "",
    sent: /-d '([\s\S]*)'/.exec(command)?.[1],
    shown: shown ?? null,
  }));
}

/** What stands for something that the portal makes up anew each time: identities, numbers and hashes. */
const MADE_UP = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|Z-[0-9A-Z]{4}-[0-9A-Z]{4}|[0-9a-f]{64})$/;
const NEW_EACH_TIME = ["at", "requestNumber", "size", "serviceDay", "name"];

/** Knows what the made-up values of a document are in truth, as soon as an answer has told. */
export class Translation {
  readonly #truth = new Map<string, string>();

  /** Takes over what an answer makes known. */
  learn(shown: unknown, real: unknown): void {
    if (typeof shown === "string" && typeof real === "string" && MADE_UP.test(shown) && MADE_UP.test(real))
      this.#truth.set(shown, real);
    if (typeof shown !== "object" || shown === null || typeof real !== "object" || real === null) return;
    for (const [key, value] of Object.entries(shown)) this.learn(value, Reflect.get(real, key));
  }

  of(text: string): string {
    return [...this.#truth].reduce((said, [shown, real]) => said.replaceAll(shown, real), text);
  }
}

/** Without what is new each time. */
export function steady(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body, (key, value) => (NEW_EACH_TIME.includes(key) ? "" : value)));
}
