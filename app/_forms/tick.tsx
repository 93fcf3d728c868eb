"use client";

import type { ReactNode } from "react";
import { FieldError } from "./field-error";

interface TickProps {
  name: string;
  label: ReactNode;
  error?: string | undefined;
  /** What the form was sent with: "da" when it was ticked. */
  defaultValue?: string | undefined;
}

/** A statement to agree with. Posts "da". */
export function Tick({ name, label, error, defaultValue }: TickProps) {
  return (
    <div className={error ? "field field--error" : "field"}>
      {error && <FieldError id={`${name}-greska`} message={error} />}
      <div className="tick">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="da"
          defaultChecked={defaultValue === "da"}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-greska` : undefined}
        />
        <label htmlFor={name}>{label}</label>
      </div>
    </div>
  );
}
