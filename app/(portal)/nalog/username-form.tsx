"use client";

import { useActionState } from "react";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../_forms/error-summary";
import { Field } from "../../_forms/field";
import { FormCard, PageTitle } from "../../_forms/form-card";
import { emptyState, fieldOf, hasErrors, summaryOf } from "../../_forms/state";
import { Submit } from "../../_forms/submit";
import { changeUsername } from "./actions";

interface UsernameFormProps {
  texts: Texts["account"];
  current: string;
}

/** The one change of username after the wanted one was taken at registration. */
export function UsernameForm({ texts: { title, username: texts }, current }: UsernameFormProps) {
  const [state, action] = useActionState(changeUsername, emptyState);
  return (
    <section className="section stack" aria-labelledby="korisnicko-ime">
      <PageTitle title={title} hasErrors={hasErrors(state)} />
      <h2 id="korisnicko-ime">{texts.title}</h2>
      <ErrorSummary {...summaryOf(state)} />
      <p>{say(texts.lead, { username: current })}</p>
      <FormCard action={action}>
        <Field
          {...fieldOf(state, "username")}
          label={texts.label}
          autoCapitalize="none"
          autoComplete="username"
        />
        <div className="actions">
          <Submit look="button button--quiet">{texts.submit}</Submit>
        </div>
      </FormCard>
    </section>
  );
}
