"use client";

import { Field } from "./field";

interface CodeFieldProps {
  label: string;
  hint: string;
  error: string | undefined;
}

/** One field for a one-time code; phones offer the code from the letter. */
export function CodeField(props: CodeFieldProps) {
  return (
    <Field
      {...props}
      name="code"
      shape="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      enterKeyHint="done"
    />
  );
}
