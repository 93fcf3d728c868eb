import { createElement, Fragment, type ReactNode } from "react";
import { pieces, type Values } from "#lib/texts/say";
import { tied } from "#lib/texts/tied";

/** A text and, when it has `{placeholders}`, their values. */
export type Said<Text extends string> = [keyof Values<Text>] extends [never]
  ? { text: Text; values?: undefined }
  : { text: Text; values: Values<Text> };

/** A text with its values in bold: they are what a hurried reader looks for. */
export function Sentence({
  text,
  values = {},
}: {
  text: string;
  values?: Record<string, string | number> | undefined;
}) {
  const bold = Object.entries(values).map(([name, value]) => [
    name,
    <strong key={name}>{tied(String(value))}</strong>,
  ]);
  return filled(text, Object.fromEntries(bold));
}

/** Puts elements in the place of `{placeholders}`. */
export function filled(text: string, elements: Record<string, ReactNode>): ReactNode {
  return createElement(Fragment, null, ...pieces(tied(text), elements));
}
