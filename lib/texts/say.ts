type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Values for every `{placeholder}` of a text; the compiler asks for each by name. */
export type Values<Text extends string, Value = string | number> = Record<Placeholder<Text>, Value>;

/** Fills the `{placeholders}` of a text. */
export function say<Text extends string>(text: Text, values: Values<Text>): string {
  return pieces<string | number>(text, values).join("");
}

/** A text in pieces, with values of any kind, such as elements, where its `{placeholders}` are. */
export function pieces<Value>(text: string, values: Record<string, Value>): (string | Value | undefined)[] {
  return text.split(/\{(\w+)\}/).map((piece, place) => (place % 2 === 1 ? values[piece] : piece));
}
