"use client";

import { useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { ErrorSummary } from "../../../_forms/error-summary";
import { FormCard, PageTitle } from "../../../_forms/form-card";
import { emptyState, hasErrors, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { askForCopy } from "./actions";

interface AskFormProps {
  title: string;
  texts: Texts["ownData"]["copy"]["ask"];
  /** There is one already, which has the filled button. */
  isAgain: boolean;
}

/** One button that has the copy made. */
export function AskForm({ title, texts, isAgain }: AskFormProps) {
  const [state, action] = useActionState(askForCopy, emptyState);
  return (
    <section className="section stack" aria-labelledby="zatrazi">
      <PageTitle title={title} hasErrors={hasErrors(state)} />
      <h2 id="zatrazi">{texts.title}</h2>
      <ErrorSummary {...summaryOf(state)} />
      <FormCard action={action}>
        <p>{tied(texts.text)}</p>
        <div className="actions">
          <Submit look={isAgain ? "button button--quiet" : "button"}>
            {isAgain ? texts.again : texts.submit}
          </Submit>
        </div>
      </FormCard>
    </section>
  );
}
