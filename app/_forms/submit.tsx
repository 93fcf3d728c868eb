"use client";

import type { MouseEvent, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { useClientTexts } from "../_ui/client-texts";

interface SubmitProps {
  look?: SubmitLook;
  /** For those who listen, where several buttons show the same word. */
  label?: string;
  /** What is posted as "da" when this button sends the form. */
  name?: string;
  children: ReactNode;
}

/** The button that sends the form. It is never disabled; while the form is on its way it sends nothing again. */
export function Submit({ look = "button", label, name, children }: SubmitProps) {
  const { frame } = useClientTexts();
  const { pending } = useFormStatus();
  const swallowWhilePending = (event: MouseEvent) => pending && event.preventDefault();
  return (
    <>
      <button
        className={look}
        type="submit"
        aria-label={label}
        name={name}
        value={name && "da"}
        onClick={swallowWhilePending}
      >
        {children}
      </button>
      <span className="vh" role="status">
        {pending && frame.sending}
      </span>
    </>
  );
}

type SubmitLook = "button" | "button button--quiet" | "button button--quiet button--small" | "link-button";
