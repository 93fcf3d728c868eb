import type { ToSign } from "../_passkeys/use-signing";

/** What a form action answers: what was typed, and why it was not accepted. */
export interface FormState {
  /** Echo of the allowed fields; never passwords, codes or files. */
  values: Record<string, string>;
  /** Words to show at a field, by its name. */
  errors: Record<string, string>;
  /** Words about the form as a whole. */
  refusal?: string;
  /** The way out, in a new tab, so that what was typed stays here. */
  way?: Way;
  /** What the browser's authenticator is to sign, so that the form can be sent once more with its answer. */
  toSign?: ToSign;
  /** Grows with every answer, so that the summary takes focus each time. */
  attempt: number;
}

export interface Way {
  href: string;
  words: string;
}

export const emptyState: FormState = { values: {}, errors: {}, attempt: 0 };

/** Props of the `Field` or `Tick` of that name. */
export function fieldOf(state: FormState, name: string) {
  return { name, defaultValue: state.values[name], error: state.errors[name] };
}

/** Props of the `ErrorSummary`; errors stand in the order in which the action put them. */
export function summaryOf({ errors, refusal, way, attempt }: FormState) {
  return {
    errors: Object.entries(errors).map(([field, message]) => ({ field, message })),
    refusal,
    way,
    attempt,
  };
}

export function hasErrors({ errors, refusal }: FormState): boolean {
  return refusal !== undefined || Object.keys(errors).length > 0;
}
