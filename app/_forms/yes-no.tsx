"use client";

import type { ComponentProps } from "react";
import { Choice } from "./choice";

interface YesNoProps extends Omit<ComponentProps<typeof Choice>, "options" | "inLine"> {
  words: { yes: string; no: string };
}

/** A question with two answers. Posts "yes" or "no". */
export function YesNo({ words, ...question }: YesNoProps) {
  return (
    <Choice
      {...question}
      inLine
      options={[
        { value: "yes", label: words.yes },
        { value: "no", label: words.no },
      ]}
    />
  );
}
