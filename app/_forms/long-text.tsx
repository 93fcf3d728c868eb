"use client";

import type { ReactNode } from "react";
import { FieldError } from "./field-error";

interface LongTextProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  defaultValue?: string | undefined;
  /** Lines to see at once; it scrolls, and grows where the browser can. */
  rows?: number;
}

/** A question answered in sentences. Unlike a `Field` it leaves spelling and capitals to the device. */
export function LongText({ name, label, hint, error, defaultValue, rows = 5 }: LongTextProps) {
  const described = [hint && `${name}-opis`, error && `${name}-greska`].filter(Boolean).join(" ");
  return (
    <div className={error ? "field field--error" : "field"}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-opis`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${name}-greska`} message={error} />}
      <textarea
        className="input input--long"
        id={name}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
