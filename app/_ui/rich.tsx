import { Children, type ReactNode } from "react";
import { pieces, type Values } from "#lib/texts/say";

/** Fills the `{placeholders}` of a text with elements, such as links inside a sentence. */
export function rich<Text extends string>(text: Text, values: Values<Text, ReactNode>): ReactNode {
  return Children.toArray(pieces<ReactNode>(text, values));
}
