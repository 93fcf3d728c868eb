import { z } from "zod";
import type { Step } from "#lib/requests/journey";
import { formShape } from "../../_forms/shape";

/** The form of a step. What was typed is read by `lib/requests`, which also knows the answers before it. */
export function stepForm({ fields }: Step) {
  const names = fields.map(({ name }) => name);
  const answers: Record<string, z.ZodString> = Object.fromEntries(names.map((name) => [name, z.string()]));
  return formShape({ shown: names, schema: () => z.object({ ...answers, [LATER]: z.string() }) });
}

/** Posted by the button that saves and leaves. */
export const LATER = "kasnije";
