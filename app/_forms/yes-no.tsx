"use client";

import type { ComponentProps } from "react";
import { Choice } from "./choice";

interface YesNoProps extends Omit<ComponentProps<typeof Choice>, "options" | "inLine"> {
  words: { yes: string; no: string };
}

/** A question with two answers. Posts "da" or "ne". */
export function YesNo({ words, ...question }: YesNoProps) {
  return (
    <Choice
      {...question}
      inLine
      options={[
        { value: "da", label: words.yes },
        { value: "ne", label: words.no },
      ]}
    />
  );
}
