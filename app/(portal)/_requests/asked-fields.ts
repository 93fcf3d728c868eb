import type { Draft } from "#lib/requests/draft";
import type { Field, Step } from "#lib/requests/journey";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import type { Option } from "../../_forms/choice";
import type { AskedField } from "./answer-field";
import { asTyped, choiceName, readable } from "./readable";
import { answerWords } from "./words";

/** The questions of a step in words, with what the draft holds already. */
export function askedFields(texts: Texts, step: Step, draft: Draft): AskedField[] {
  return step.fields.map((field) => {
    const { label, hint } = answerWords(texts, field.name);
    const isOptional = field.optional && field.type !== "tick";
    const answer = draft.answers[field.name];
    return {
      name: field.name,
      type: field.type,
      label: isOptional ? say(texts.requests.pages.optional, { label }) : label,
      hint,
      answered: answer === undefined ? undefined : asTyped(field, answer),
      options: optionsOf(texts, field, draft),
    };
  });
}

/** What is known so far, in one line: the answers that tell what the request is about. */
export function knownSoFar(
  texts: Texts,
  steps: readonly Step[],
  draft: Draft,
  names: readonly string[],
): string {
  const fields = steps.flatMap((step) => step.fields);
  const told = names.flatMap((name) => {
    const field = fields.find((one) => one.name === name);
    return field ? readable(texts, field, draft.answers[name] ?? "", draft.choices) : [];
  });
  return told.filter(Boolean).join("\u00a0· ");
}

function optionsOf(texts: Texts, { name, from, options = [] }: Field, { choices }: Draft): Option[] {
  if (from)
    return (choices[from] ?? []).map((choice) => ({ value: choice.value, label: choiceName(texts, choice) }));
  const words = answerWords(texts, name).options ?? {};
  return options.map((value) => ({ value, label: value, ...words[value] }));
}
