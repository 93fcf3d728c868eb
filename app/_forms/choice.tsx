"use client";

import type { ReactNode } from "react";
import { describedBy, HintAndError } from "./hint-and-error";

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoiceProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** What was chosen before. */
  defaultValue?: string | undefined;
  options: readonly Option[];
  /** Short answers stand beside each other where there is room. */
  inLine?: boolean;
  /** The headline of the page already asks it; those who listen hear it again. */
  isHeadline?: boolean;
}

/** One of several answers, each a large target. */
export function Choice({ name, label, hint, error, defaultValue, options, ...look }: ChoiceProps) {
  return (
    <fieldset
      className={error ? "field choice field--error" : "field choice"}
      aria-describedby={describedBy({ name, hint, error })}
    >
      <legend className={look.isHeadline ? "vh" : undefined}>{label}</legend>
      <HintAndError name={name} hint={hint} error={error} />
      <div className={look.inLine ? "options options--line" : "options"}>
        {options.map((option, place) => (
          <OneOption
            key={option.value}
            {...option}
            name={name}
            // The summary of errors leads to the first answer.
            id={place === 0 ? name : `${name}-${option.value}`}
            isChosen={option.value === defaultValue}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface OneOptionProps extends Option {
  id: string;
  name: string;
  isChosen: boolean;
}

function OneOption({ id, name, value, label, hint, isChosen }: OneOptionProps) {
  return (
    <div className="option">
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        defaultChecked={isChosen}
        aria-describedby={hint ? `${id}-uz` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-uz`}>
          {hint}
        </p>
      )}
    </div>
  );
}
