"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "../../_forms/error-summary";
import { FormCard, PageTitle } from "../../_forms/form-card";
import { emptyState, type FormState, fieldOf, hasErrors, summaryOf } from "../../_forms/state";
import { Submit } from "../../_forms/submit";
import { Notice } from "../../_ui/notice";
import { AnswerField, type AskedField } from "./answer-field";

interface StepFormProps {
  save: (previous: FormState, form: FormData) => Promise<FormState>;
  /** Of the browser's window. */
  title: string;
  head: ReactNode;
  /** The headline; it asks the only question, if there is one only. */
  question: string;
  /** What was just done here. */
  done?: string | undefined;
  aside: ReactNode;
  fields: readonly AskedField[];
  words: StepFormWords;
}

export interface StepFormWords {
  yes: string;
  no: string;
  save: string;
  later: string;
}

/** The questions of one step. What was typed, or else what was saved before, stands in the fields. */
export function StepForm({ save, title, head, question, done, aside, fields, words }: StepFormProps) {
  const [state, action] = useActionState(save, emptyState);
  const typedOr = ({ name, answered }: AskedField) =>
    state.attempt > 0 ? fieldOf(state, name) : { defaultValue: answered, error: undefined };
  return (
    <div className="wrap page">
      <ErrorSummary {...summaryOf(state)} />
      <PageTitle title={title} hasErrors={hasErrors(state)} />
      {head}
      {done && <Notice>{done}</Notice>}
      <div className="grid grid--main">
        <FormCard action={action}>
          {fields.map((field) => (
            <AnswerField
              key={field.name}
              field={field}
              {...typedOr(field)}
              words={words}
              headline={fields.length === 1 ? question : undefined}
            />
          ))}
          <div className="actions">
            <Submit>{words.save}</Submit>
            <Submit look="link-button" name="kasnije">
              {words.later}
            </Submit>
          </div>
        </FormCard>
        <div className="stack-l">{aside}</div>
      </div>
    </div>
  );
}
