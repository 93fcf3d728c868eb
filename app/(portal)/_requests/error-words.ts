import type { Field } from "#lib/requests/journey";
import type { StepError, StepErrors } from "#lib/requests/read-step";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { answerWords, slotWords } from "./words";

/** What is wrong on a step, in words, by field and by document. */
export function errorWords(
  texts: Texts,
  fields: readonly Field[],
  errors: StepErrors,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([name, error]) => {
      const field = fields.find((one) => one.name === name);
      return error ? [[name, field ? fieldError(texts, field, error) : missing(texts, name)]] : [];
    }),
  );
}

function fieldError(texts: Texts, { name, type }: Field, error: StepError): string {
  const general: Record<StepError, string> = texts.requests.refusals;
  const ofType: Partial<Record<StepError, string>> = texts.requests.typed[type];
  return answerWords(texts, name).errors[error] ?? ofType[error] ?? general[error];
}

function missing(texts: Texts, slot: string): string {
  return say(texts.requests.documents.missing, { name: slotWords(texts, slot).title });
}
