"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../_forms/error-summary";
import { Field } from "../../_forms/field";
import { FormCard, PageTitle } from "../../_forms/form-card";
import { HumanCheck } from "../../_forms/human-check";
import { emptyState, type FormState, fieldOf, hasErrors, summaryOf } from "../../_forms/state";
import { Submit } from "../../_forms/submit";
import type { HumanCheckProps } from "../../_server/human-check-props";
import { DoorPage } from "../../_ui/door-page";

export interface RecoveryFormProps {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  texts: { title: string; lead: string; submit: string };
  back: string;
  inputs: Texts["recovery"]["inputs"];
  humanCheck: HumanCheckProps;
  aside: ReactNode;
}

/** Asks by what the account can be found: the same two inputs for a forgotten username and a forgotten password. */
export function RecoveryForm({ action, texts, back, inputs, humanCheck, aside }: RecoveryFormProps) {
  const [state, send] = useActionState(action, emptyState);
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(state)} />}
      back={{ href: "/prijava", label: back }}
      title={texts.title}
      lead={texts.lead}
      aside={aside}
    >
      <PageTitle title={texts.title} hasErrors={hasErrors(state)} />
      <FormCard action={send}>
        <fieldset>
          <legend>{inputs.oneOfTwo}</legend>
          <Field
            {...fieldOf(state, "policyNumber")}
            label={inputs.policyNumber}
            shape="number"
            autoCapitalize="characters"
            autoComplete="off"
          />
          <p className="or">{inputs.or}</p>
          <Field {...fieldOf(state, "email")} label={inputs.email} type="email" autoComplete="email" />
        </fieldset>
        <fieldset>
          <legend>{inputs.shared}</legend>
          <Field
            {...fieldOf(state, "jmbg")}
            label={inputs.jmbg}
            hint={inputs.jmbgHint}
            shape="number"
            inputMode="numeric"
            autoComplete="off"
          />
        </fieldset>
        <div>
          <HumanCheck {...humanCheck} error={state.errors.humanCheck} attempt={state.attempt} />
        </div>
        <div className="actions">
          <Submit>{texts.submit}</Submit>
        </div>
      </FormCard>
    </DoorPage>
  );
}
