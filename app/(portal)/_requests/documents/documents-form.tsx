"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "../../../_forms/error-summary";
import { PageTitle } from "../../../_forms/form-card";
import { emptyState, type FormState, fieldOf, hasErrors, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { Notice } from "../../../_ui/notice";
import { AnswerField, type AskedField } from "../answer-field";
import type { StepFormWords } from "../step-form";
import { DocumentSlot, type ShownSlot } from "./document-slot";
import type { DocumentWords } from "./file-slot";

interface DocumentsFormProps {
  save: (previous: FormState, form: FormData) => Promise<FormState>;
  remove: (form: FormData) => Promise<void>;
  title: string;
  head: ReactNode;
  /** What was just done here. */
  done?: string | undefined;
  aside: ReactNode;
  /** Of the request to which the files are added. */
  requestId: string;
  /** The store itself takes what scripts send. */
  isDirect: boolean;
  /** Address of this page. */
  back: string;
  slots: readonly ShownSlot[];
  /** Questions below the documents. */
  fields: readonly AskedField[];
  /** Why a file was not taken that was sent without script, by slot. */
  refused: Record<string, string>;
  words: StepFormWords & { documents: DocumentWords };
}

/** A step that takes documents. Each is a form of its own, so that a file is kept as soon as it is there. */
export function DocumentsForm({
  save,
  title,
  head,
  done,
  aside,
  slots,
  fields,
  words,
  ...documents
}: DocumentsFormProps) {
  const [answer, action] = useActionState(save, emptyState);
  const state = stillWrong(answer.attempt > 0 ? answer : { ...answer, errors: documents.refused }, slots);
  return (
    <div className="wrap page">
      <ErrorSummary {...summaryOf(withIds(state, slots))} />
      <PageTitle title={title} hasErrors={hasErrors(state)} />
      {head}
      {done && <Notice>{done}</Notice>}
      <div className="grid grid--main">
        <div className="form card">
          {slots.map((slot) => (
            <DocumentSlot
              key={slot.name}
              slot={slot}
              texts={words.documents}
              error={state.errors[slot.name]}
              {...documents}
            />
          ))}
          <form className="stack" action={action} noValidate>
            {fields.map((field) => (
              <AnswerField
                key={field.name}
                field={field}
                {...(state.attempt > 0 ? fieldOf(state, field.name) : { defaultValue: field.answered })}
                error={state.errors[field.name]}
                words={words}
              />
            ))}
            <div className="actions">
              <Submit>{words.save}</Submit>
              <Submit look="link-button" name="kasnije">
                {words.later}
              </Submit>
            </div>
          </form>
        </div>
        <div className="stack-l">{aside}</div>
      </div>
    </div>
  );
}

/** A document that was missing may have been added since. */
function stillWrong(state: FormState, slots: readonly ShownSlot[]): FormState {
  const isAdded = (name: string) => slots.some((slot) => slot.name === name && slot.kept.length > 0);
  const errors = Object.entries(state.errors).filter(([name]) => !isAdded(name));
  return { ...state, errors: Object.fromEntries(errors) };
}

/** The summary leads to the fields by their ids. */
function withIds(state: FormState, slots: readonly ShownSlot[]): FormState {
  const idOf = (name: string) => slots.find((slot) => slot.name === name)?.id ?? name;
  const errors = Object.entries(state.errors).map(([name, message]) => [idOf(name), message]);
  return { ...state, errors: Object.fromEntries(errors) };
}
