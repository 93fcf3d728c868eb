import type { z } from "zod";
import type { Env } from "#lib/core/env";
import type { Kind, Row } from "./kind";
import { coreId } from "./records/fields";

/** Why a record was not taken: its field and a word. Never what was sent. */
export interface Rejection {
  /** Path of the field, such as `persons.0.role`; empty when the record as a whole is meant. */
  field: string;
  reason: string;
}

export type Judged =
  | { row: Row; rejection?: undefined }
  /** `id` is the core system's, when it could be read and is no JMBG. */
  | { row?: undefined; rejection: Rejection; id: string | null };

/** Checks a record as the core system sent it and turns it into its row. */
export function judgeRecord(env: Env, kind: Kind, sent: unknown): Judged {
  const parsed = kind.schema.safeParse(sent);
  if (parsed.success) return { row: kind.toRow(env, parsed.data) };
  const [issue] = parsed.error.issues;
  const rejection = issue ? rejectionOf(issue, sent) : { field: "", reason: "malformed" };
  return { rejection, id: idOf(sent) };
}

/** The library's codes in our words; the words of our own rules are the messages themselves. */
const WORDS: Partial<Record<z.core.$ZodIssue["code"], string>> = {
  invalid_type: "wrong-type",
  invalid_value: "not-allowed",
};

function rejectionOf(issue: z.core.$ZodIssue, sent: unknown): Rejection {
  const field = issue.path.join(".");
  const word = WORDS[issue.code];
  if (word && valueAt(sent, issue.path) === undefined) return { field, reason: "missing" };
  return { field, reason: word ?? issue.message };
}

function valueAt(sent: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    sent,
  );
}

const CORE_ID = coreId("the record");

function idOf(sent: unknown): string | null {
  const id = CORE_ID.safeParse(valueAt(sent, ["id"]));
  return id.success ? id.data : null;
}
