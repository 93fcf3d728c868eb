import { z } from "zod";
import type { Field } from "#lib/requests/journey";
import { type FormShape, formShape } from "../../_forms/shape";

type TypedFields = z.ZodObject<Record<string, z.ZodString>>;

/** The form of a step. What was typed is read by `lib/requests`, which also knows the answers before it. */
export function stepForm(fields: readonly Field[]): FormShape<TypedFields> {
  const names = fields.map(({ name }) => name);
  const all = [...names, LATER].map((name) => [name, z.string()]);
  return formShape({ shown: names, schema: (): TypedFields => z.object(Object.fromEntries(all)) });
}

/** Posted by the button that saves and leaves. */
export const LATER = "kasnije";
