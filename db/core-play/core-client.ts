import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { CORE_API } from "#lib/core-api/problems";
import type { CoreEventKind, CoreEvents } from "#lib/register/core-events";

/** An event of one kind as the core API hands it out. */
export interface CoreEvent<Kind extends CoreEventKind = CoreEventKind> {
  id: string;
  at: string;
  person: string;
  kind: Kind;
  details: CoreEvents[Kind];
}

export type AnyCoreEvent = { [Kind in CoreEventKind]: CoreEvent<Kind> }[CoreEventKind];

type Attachment = CoreEvents["refund-requested"]["attachments"][number];

/** The core API as a core system uses it. */
export interface CoreClient {
  /** What happened since the last call. */
  newEvents(): Promise<AnyCoreEvent[]>;
  /** The content, once it is known to be what the event told. */
  fetchAttachment(attachment: Attachment): Promise<Buffer>;
  /** Throws when the record is rejected. */
  put(kind: "claims" | "authorisations", record: object): Promise<void>;
}

/** Waits as long as the portal asks for, as every caller should. */
export function coreClient(portal: string, token: string): CoreClient {
  let cursor = "0";

  async function call(path: string, request: RequestInit = {}): Promise<Response> {
    const headers = { ...request.headers, authorization: `Bearer ${token}` };
    const answer = await fetch(`${portal}${CORE_API}${path}`, { ...request, headers });
    const wait = Number(answer.headers.get("retry-after"));
    if (wait > 0) {
      await pause(wait * 1000);
      return call(path, request);
    }
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  return {
    async newEvents() {
      const events: AnyCoreEvent[] = [];
      for (let more = true; more; ) {
        const answer = await call(`/events?after=${cursor}`);
        const page = (await answer.json()) as { events: AnyCoreEvent[]; next: string; more: boolean };
        events.push(...page.events);
        cursor = page.next;
        more = page.more;
      }
      return events;
    },
    async fetchAttachment({ id, contentHash, size }) {
      const answer = await call(`/attachments/${id}`);
      const content = Buffer.from(await answer.arrayBuffer());
      const hash = createHash("sha256").update(content).digest("hex");
      if (hash !== contentHash || content.length !== size) throw new Error(`Attachment ${id} differs`);
      return content;
    },
    async put(kind, record) {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ records: [record] });
      const answer = await call(`/${kind}`, { method: "PUT", headers, body });
      const { rejected, answers } = (await answer.json()) as { rejected: number; answers: unknown[] };
      if (rejected > 0) throw new Error(`${kind}: ${JSON.stringify(answers)}`);
    },
  };
}
