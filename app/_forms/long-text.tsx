"use client";

import type { ReactNode } from "react";
import { describedBy, HintAndError } from "./hint-and-error";

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
  return (
    <div className={error ? "field field--error" : "field"}>
      <label htmlFor={name}>{label}</label>
      <HintAndError name={name} hint={hint} error={error} />
      <textarea
        className="input input--long"
        id={name}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        aria-describedby={describedBy({ name, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
