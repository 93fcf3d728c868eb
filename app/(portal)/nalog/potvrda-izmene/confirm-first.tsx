import type { ReactNode } from "react";
import { tied } from "#lib/texts/tied";
import { pageFor } from "./page-for";

interface ConfirmFirstProps {
  /** Why, and what the button says. */
  text: string;
  go: string;
  /** Where the change waits. */
  change: string;
  /** Another way out, beside the button. */
  children?: ReactNode;
}

/** In place of a sensitive change, until its owner has stood for it (ASVS 7.5). */
export function ConfirmFirst({ text, go, change, children }: ConfirmFirstProps) {
  return (
    <>
      <p>{tied(text)}</p>
      <div className="actions">
        <a className="button" href={pageFor(change)}>
          {go}
        </a>
        {children}
      </div>
    </>
  );
}
