import type { z } from "zod";
import type { Env } from "#lib/core/env";
import { registerId } from "./core-id";
import type { Kind, Row } from "./kind";

/** Why a record was not taken: its field and a word. Never what was sent. */
export interface Rejection {
  /** Path of the field, such as `persons.0.role`; empty when the record as a whole is meant. */
  field: string;
  reason: string;
}

export type Judged =
  | { row: Row; rejection?: undefined }
  /** `id` is the record's own when it could be read, so that a snapshot does not take it for vanished. */
  | { row?: undefined; rejection: Rejection; id: string | null };

/** Checks a record as the core system sent it and turns it into its row. */
export function judgeRecord(env: Env, kind: Kind, sent: unknown): Judged {
  const parsed = kind.schema.safeParse(sent);
  if (parsed.success) return { row: kind.toRow(env, parsed.data) };
  const [issue] = parsed.error.issues;
  const rejection = issue ? rejectionOf(issue, sent) : { field: "", reason: "malformed" };
  return { rejection, id: idOf(kind, sent) };
}

/** The library's codes in our words; the words of our own rules are the messages themselves. */
const WORDS: Partial<Record<z.core.$ZodIssue["code"], string>> = {
  invalid_type: "wrong-type",
  invalid_value: "not-allowed",
};

function rejectionOf(issue: z.core.$ZodIssue, sent: unknown): Rejection {
  const field = issue.path.join(".");
  if (issue.code === "invalid_type" && valueAt(sent, issue.path) === undefined)
    return { field, reason: "missing" };
  return { field, reason: WORDS[issue.code] ?? issue.message };
}

function valueAt(sent: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    sent,
  );
}

function idOf(kind: Kind, sent: unknown): string | null {
  const id = valueAt(sent, ["id"]);
  return typeof id === "string" ? registerId(kind.name, id) : null;
}
