import type { Answers } from "#db/schema/requests";
import { type Result, refuse } from "#lib/core/result";
import type { Draft } from "./draft";
import type { Field, Step } from "./journey";
import { type AnswerRefusal, readAnswer } from "./read-answer";
import { liesWithinPolicy } from "./settle-answers";

export type StepError = AnswerRefusal | "outside-policy" | "missing";

/** What is wrong, by the name of the field, or of the slot whose document is missing. */
export type StepErrors = Partial<Record<string, StepError>>;

/** Reads all fields of one page: the answers that are right, and every field that is wrong. What was not posted counts as left empty. */
export function readStep(
  step: Step,
  typed: Record<string, string>,
  draft: Draft,
): { answers: Answers; errors: StepErrors } {
  const answers: Answers = {};
  const errors: StepErrors = {};
  for (const field of step.fields) {
    const read = readField(field, typed[field.name] ?? "", draft);
    if (read.ok) answers[field.name] = read.value;
    else errors[field.name] = read.refusal;
  }
  if (Object.keys(errors).length === 0) Object.assign(errors, step.judge?.(answers));
  const right = Object.entries(answers).filter(([name]) => !Object.hasOwn(errors, name));
  return { answers: Object.fromEntries(right), errors };
}

function readField(field: Field, typed: string, draft: Draft): Result<string, StepError> {
  const read = readAnswer(withChoices(field, draft), typed);
  if (!read.ok) return read;
  const isOutside = field.within && !liesWithinPolicy(read.value, draft.answers, draft.choices);
  return isOutside ? refuse("outside-policy") : read;
}

function withChoices(field: Field, { choices }: Draft): Field {
  if (!field.from) return field;
  return { ...field, options: choices[field.from]?.map(({ value }) => value) ?? [] };
}
