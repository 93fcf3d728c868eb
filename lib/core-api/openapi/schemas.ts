import { z } from "zod";
import { CORE_EVENTS, type CoreEventKind } from "#lib/register/core-events";
import { KINDS } from "#lib/register/kinds";
import { eventOf, more, next, problem, recordsAnswer } from "../exchange";

/** As much of JSON Schema as our documents use. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
  oneOf?: JsonSchema[];
  format?: string;
  [further: string]: unknown;
}

const EVENT_KINDS = Object.keys(CORE_EVENTS) as CoreEventKind[];

/** By name: every record, every event, and what goes around them. */
export const COMPONENTS: Record<string, JsonSchema> = {
  ...Object.fromEntries(Object.values(KINDS).map(({ name, schema }) => [name, written(schema)])),
  ...Object.fromEntries(EVENT_KINDS.map((kind) => [kind, written(eventOf(kind))])),
  event: {
    oneOf: EVENT_KINDS.map(refTo),
    discriminator: {
      propertyName: "kind",
      mapping: Object.fromEntries(EVENT_KINDS.map((kind) => [kind, refTo(kind).$ref])),
    },
  },
  events: {
    type: "object",
    properties: {
      events: { type: "array", items: refTo("event") },
      next: written(next),
      more: written(more),
    },
    required: ["events", "next", "more"],
  },
  answers: written(recordsAnswer),
  problem: written(problem),
};

export function refTo(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

/** As it is written: before defaults are filled in and texts are cleaned; further fields do no harm. */
export function written(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: "input", override: withoutDoublePattern });
  return made as JsonSchema;
}

/** Where a format says it, the pattern behind it is only hard to read. */
function withoutDoublePattern({ jsonSchema }: { jsonSchema: { format?: string; pattern?: string } }): void {
  if (jsonSchema.format) delete jsonSchema.pattern;
}
