"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { Texts } from "#lib/texts/sr";
import { Field, type FieldProps } from "./field";
import { Strength } from "./strength";
import { useScriptRuns } from "./use-script-runs";

interface PasswordFieldProps
  extends Omit<FieldProps, "type" | "beside" | "children" | "shape" | "defaultValue"> {
  texts: Texts["password"];
  autoComplete: "new-password" | "current-password";
  /** Tell while typing how hard the password is to guess. */
  strength?: boolean;
}

/** A password. Can be shown where scripts run; hidden again before it is sent, so that no browser keeps it as text. */
export function PasswordField({ texts, strength = false, ...field }: PasswordFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [visited, setVisited] = useState(false);
  const [typed, setTyped] = useState("");
  useFormEvent(input, "submit", () => setShown(false));
  useFormEvent(input, "reset", () => setTyped(""));
  return (
    <Field
      {...field}
      ref={input}
      type={shown ? "text" : "password"}
      autoCapitalize="none"
      spellCheck={false}
      onFocus={() => setVisited(true)}
      onInput={strength ? (event) => setTyped(event.currentTarget.value) : undefined}
      beside={<ShowButton texts={texts} shown={shown} onToggle={() => setShown(!shown)} />}
    >
      {strength && <Strength password={typed} wanted={visited || typed !== ""} texts={texts.strength} />}
    </Field>
  );
}

interface ShowButtonProps {
  texts: Texts["password"];
  shown: boolean;
  onToggle: () => void;
}

function ShowButton({ texts, shown, onToggle }: ShowButtonProps) {
  if (!useScriptRuns()) return null;
  return (
    <button
      className="button button--quiet button--small"
      type="button"
      aria-label={shown ? texts.hideLabel : texts.showLabel}
      onClick={onToggle}
    >
      {shown ? texts.hide : texts.show}
    </button>
  );
}

function useFormEvent(
  input: RefObject<HTMLInputElement | null>,
  event: "submit" | "reset",
  react: () => void,
) {
  useEffect(() => {
    const form = input.current?.form;
    form?.addEventListener(event, react);
    return () => form?.removeEventListener(event, react);
  });
}
