"use client";

import type { ComponentProps, ReactNode } from "react";
import { describedBy, HintAndError } from "./hint-and-error";

export interface FieldProps extends Omit<ComponentProps<"input">, "id" | "className" | "children"> {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** "number" for numbers to be copied, "code" for the one-time password. */
  shape?: "number" | "code";
  /** A button beside the input. */
  beside?: ReactNode;
  /** What stands below the input, such as `<details>`. */
  children?: ReactNode;
}

/** One question: label, hint and error above the input, in this order. */
export function Field({ name, label, hint, error, shape, beside, children, ...input }: FieldProps) {
  const control = (
    <input
      type="text"
      {...KEYBOARDS[input.type ?? "text"]}
      {...input}
      className={shape ? `input input--${shape}` : "input"}
      id={name}
      name={name}
      aria-describedby={describedBy({ name, hint, error }, input["aria-describedby"])}
      aria-invalid={error ? true : undefined}
    />
  );
  return (
    <div className={error ? "field field--error" : "field"}>
      <label htmlFor={name}>{label}</label>
      <HintAndError name={name} hint={hint} error={error} />
      {beside ? (
        <div className="with-button">
          {control}
          {beside}
        </div>
      ) : (
        control
      )}
      {children}
    </div>
  );
}

/** No keyboard may correct or capitalise what stands for a person; the look has no field of prose. */
const KEYBOARDS: Record<string, ComponentProps<"input">> = {
  text: { spellCheck: false },
  email: { inputMode: "email", autoCapitalize: "none", spellCheck: false },
  password: { autoCapitalize: "none", spellCheck: false },
};
