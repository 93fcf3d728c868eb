"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import type { HumanCheckProps } from "../_server/human-check-props";
import { DoorPage } from "../_ui/door-page";
import { ErrorSummary } from "./error-summary";
import { Field } from "./field";
import { FormCard, PageTitle } from "./form-card";
import { HumanCheck } from "./human-check";
import { emptyState, type FormState, fieldOf, hasErrors, summaryOf } from "./state";
import { Submit } from "./submit";

interface RecoveryFormProps {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  title: string;
  lead: string;
  submit: string;
  back: string;
  inputs: Texts["recovery"]["inputs"];
  humanCheck: HumanCheckProps;
  aside: ReactNode;
}

/** Asks by what the account can be found: the same two inputs for a forgotten username and a forgotten password. */
export function RecoveryForm({
  action,
  title,
  lead,
  submit,
  back,
  inputs,
  humanCheck,
  aside,
}: RecoveryFormProps) {
  const [state, send] = useActionState(action, emptyState);
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(state)} />}
      back={{ href: "/prijava", label: back }}
      title={title}
      lead={lead}
      aside={aside}
    >
      <PageTitle title={title} hasErrors={hasErrors(state)} />
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
          <HumanCheck {...humanCheck} error={state.errors.humanCheck} attempt={state.attempt} />
        </fieldset>
        <div className="actions">
          <Submit>{submit}</Submit>
        </div>
      </FormCard>
    </DoorPage>
  );
}
