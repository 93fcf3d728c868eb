import type { JsonSchema } from "./schemas";

export interface Field {
  /** Path from the record, such as `persons[].role`. */
  name: string;
  about: string;
}

/** The fields of a schema for people to read, those inside others behind them. */
export function fieldsOf(schema: JsonSchema, path = ""): Field[] {
  const required = schema.required ?? [];
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const list = field.type === "array" ? "[]" : "";
    const name = `${path}${key}${list}`;
    const about = aboutOf(field, required.includes(key));
    return [{ name, about }, ...fieldsOf(field.items ?? field, `${name}.`)];
  });
}

function aboutOf(field: JsonSchema, isNeeded: boolean): string {
  const kind = field.enum?.join(" | ") ?? field.const ?? field.format ?? field.type ?? "";
  const need = isNeeded ? "needed" : "optional";
  return [`${kind}, ${need}`, field.description].filter(Boolean).join(". ");
}
