import { Children, type ReactNode } from "react";
import type { Values } from "#lib/texts/say";

/** Fills the `{placeholders}` of a text with elements, such as links inside a sentence. */
export function rich<Text extends string>(text: Text, values: Values<Text, ReactNode>): ReactNode {
  const elements: Record<string, ReactNode> = values;
  const pieces = text.split(/\{(\w+)\}/);
  return Children.toArray(pieces.map((piece, index) => (index % 2 === 1 ? elements[piece] : piece)));
}
