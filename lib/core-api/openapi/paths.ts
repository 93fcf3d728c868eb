import { ATTACHMENT_TYPES } from "#db/schema/requests";
import { CORE_CALL } from "#lib/protection/limits";
import type { Kind } from "#lib/register/kind";
import { eventsQuery } from "../exchange";
import { PROBLEMS, type ProblemName } from "../problems";
import type { Scope } from "../scopes";
import { refTo, written } from "./schemas";

/** Every call can meet these. */
const ALWAYS: ProblemName[] = ["unauthorized", "forbidden", "too-many-calls", "unavailable"];

export function recordsPath({ name, description }: Kind) {
  const scope: Scope = `${name}:write`;
  return {
    put: {
      operationId: `put-${name}`,
      summary: description,
      description: `Scope ${scope} or register:write. At most ${CORE_CALL.mostRecords} records and ${CORE_CALL.largestBody} bytes. All are judged and stored in one transaction; a rejected record keeps none of the others out. Sending the same again changes nothing.`,
      requestBody: { required: true, content: json(bodyOf(name)) },
      responses: {
        "200": { description: "What became of each record", content: json(refTo("answers")) },
        ...refusals(["malformed", "too-many-records", "too-large", "not-json", ...ALWAYS]),
      },
    },
  };
}

export const eventsPath = {
  get: {
    operationId: "get-events",
    summary: "What clients did that the core system must know.",
    description:
      "Scope events:read. Every event comes at least once and none is skipped; those of one person come in the order in which they happened. Keep next once the events are stored, and begin there the next time.",
    parameters: Object.entries(eventsQuery.shape).map(([name, schema]) => {
      const { description = "", ...rest } = written(schema);
      return { name, in: "query", required: false, description, schema: rest };
    }),
    responses: {
      "200": { description: "The events that follow", content: json(refTo("events")) },
      ...refusals(["bad-query", ...ALWAYS]),
    },
  },
};

export const attachmentPath = {
  get: {
    operationId: "get-attachment",
    summary: "The content of a file that a client sent with a request.",
    description:
      "Scope attachments:read. The event of the request names its attachments, with media type, size and hash. One that the malware check has not seen yet answers 409: ask again later. One in which it found something answers 410, for ever.",
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        description: "Identity of the attachment, from the event",
        schema: { type: "string", format: "uuid" },
      },
    ],
    responses: {
      "200": {
        description: "The file, byte for byte as its hash says",
        headers: { ETag: { description: "SHA-256 of the content in quotes", schema: { type: "string" } } },
        content: Object.fromEntries(ATTACHMENT_TYPES.map((type) => [type, {}])),
      },
      ...refusals(["not-found", "not-scanned-yet", "gone", ...ALWAYS]),
    },
  },
};

function bodyOf(name: string) {
  const records = { type: "array", minItems: 1, maxItems: CORE_CALL.mostRecords, items: refTo(name) };
  return { type: "object", properties: { records }, required: ["records"] };
}

function json(schema: object) {
  return { "application/json": { schema } };
}

/** By status; several refusals may share one. */
function refusals(names: ProblemName[]) {
  const content = { "application/problem+json": { schema: refTo("problem") } };
  const statuses = new Set(names.map((name) => PROBLEMS[name].status));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const those = names.filter((name) => PROBLEMS[name].status === status);
      const description = those.map((name) => `${name}: ${PROBLEMS[name].title}`).join(". ");
      return [String(status), { description, content }];
    }),
  );
}
