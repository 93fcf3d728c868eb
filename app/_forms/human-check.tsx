"use client";

import type { FocusEvent } from "react";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { FieldError } from "./field-error";
import { Altcha } from "./human-check/altcha";
import "./human-check/human-check.css";
import { Recaptcha } from "./human-check/recaptcha";

interface HumanCheckProps {
  /** Google's public key; null where the portal checks by itself. */
  siteKey: string | null;
  texts: Texts["humanCheck"];
  /** Words of the server's refusal. */
  error?: string | undefined;
  /** Grows with every answered submission: an answer serves once. */
  attempt: number;
  nonce?: string | undefined;
}

/** The field's name in the errors of a form, to which the error summary links. */
const FIELD = "humanCheck";
const ERROR_ID = `${FIELD}-greska`;

/** The "Nisam robot" step of a form. Posts `altcha` or `g-recaptcha-response`. */
export function HumanCheck({ siteKey, texts, error, attempt, nonce }: HumanCheckProps) {
  const errorId = error ? ERROR_ID : undefined;
  return (
    <fieldset
      id={FIELD}
      className={error ? "field field--error" : "field"}
      aria-label={texts.label}
      aria-describedby={errorId}
      tabIndex={-1}
      onFocus={passFocusOn}
    >
      {error && <FieldError id={ERROR_ID} message={error} />}
      {siteKey ? (
        <Recaptcha siteKey={siteKey} texts={texts} attempt={attempt} nonce={nonce} />
      ) : (
        <Altcha key={attempt} texts={texts} errorId={errorId} />
      )}
      <noscript>
        <p className="hint robot__note">{tied(texts.withoutScript)}</p>
      </noscript>
    </fieldset>
  );
}

/** The link of the error summary leads to the field; the focus belongs to the control in it. */
function passFocusOn(event: FocusEvent<HTMLElement>) {
  if (event.target !== event.currentTarget) return;
  event.currentTarget.querySelector<HTMLElement>("input[type=checkbox], iframe")?.focus();
}
