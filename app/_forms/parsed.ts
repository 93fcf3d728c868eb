import { z } from "zod";
import type { Result } from "#lib/core/result";

type Parse<Value> = (text: string) => Result<Value, string>;

/** A field read by one of the identity parsers; its refusal is the field's message. */
export function parsed<Value>(parse: Parse<Value>) {
  return z.string().transform((text, check) => {
    const result = parse(text);
    if (result.ok) return result.value;
    check.issues.push({ code: "custom", message: result.refusal, input: text });
    return z.NEVER;
  });
}

/** Like `parsed`, but an empty field is fine and reads as null. */
export function optional<Value>(parse: Parse<Value>) {
  return parsed(
    (text) => (text.trim() === "" ? { ok: true, value: null } : parse(text)) as Result<Value | null, string>,
  );
}

/** A field that only must not be empty. */
export const required = z.string().min(1, "empty");
