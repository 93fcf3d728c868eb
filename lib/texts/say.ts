type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Values for every `{placeholder}` of a text; the compiler asks for each by name. */
export type Values<Text extends string, Value = string | number> = Record<Placeholder<Text>, Value>;

/** Fills the `{placeholders}` of a text. */
export function say<Text extends string>(text: Text, values: Values<Text>): string {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name as Placeholder<Text>]));
}
