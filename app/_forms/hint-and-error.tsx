"use client";

import type { ReactNode } from "react";
import { FieldError } from "./field-error";

interface HintAndErrorProps {
  /** Of the field. */
  name: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** What stands between the label and the control of every question; `describedBy` ties the control to it. */
export function HintAndError({ name, hint, error }: HintAndErrorProps) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-opis`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${name}-greska`} message={error} />}
    </>
  );
}

/** For `aria-describedby` of the control; `further` when something else tells about it too. */
export function describedBy({ name, hint, error }: HintAndErrorProps, further?: string): string | undefined {
  const ids = [hint && `${name}-opis`, error && `${name}-greska`, further].filter(Boolean);
  return ids.join(" ") || undefined;
}
