import type { z } from "zod";

/** What a page's form asks for. */
export interface FormShape<Schema extends z.ZodObject> {
  /** Fields that are shown again after an error: never passwords, codes or the human check. */
  shown: readonly (keyof z.input<Schema> & string)[];
  /** How the fields are read; what was typed in one may matter for another. */
  schema: (typed: Record<string, string>) => Schema;
}

/** Lets the compiler see that what is shown again are fields of the form. */
export function formShape<Schema extends z.ZodObject>(shape: FormShape<Schema>): FormShape<Schema> {
  return shape;
}
