"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../_forms/error-summary";
import { Field } from "../../_forms/field";
import { FormCard, PageTitle } from "../../_forms/form-card";
import { HumanCheck } from "../../_forms/human-check";
import { PasswordField } from "../../_forms/password-field";
import { emptyState, fieldOf, hasErrors, summaryOf } from "../../_forms/state";
import { Submit } from "../../_forms/submit";
import { Tick } from "../../_forms/tick";
import type { HumanCheckProps } from "../../_server/human-check-props";
import { DoorPage } from "../../_ui/door-page";
import { rich } from "../../_ui/rich";
import { createAccount } from "./actions";
import { WherePolicyNumber } from "./where-policy-number";

interface RegistrationFormProps {
  texts: Texts["registration"];
  passwordTexts: Texts["password"];
  humanCheck: HumanCheckProps;
  aside: ReactNode;
}

export function RegistrationForm({ texts, passwordTexts, humanCheck, aside }: RegistrationFormProps) {
  const [state, action] = useActionState(createAccount, emptyState);
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(state)} />}
      back={{ href: "/", label: texts.back }}
      title={texts.title}
      lead={texts.lead}
      aside={aside}
      asideFirst
    >
      <PageTitle title={texts.title} hasErrors={hasErrors(state)} />
      <FormCard action={action}>
        <fieldset>
          <legend>{texts.identity}</legend>
          <Field
            {...fieldOf(state, "jmbg")}
            {...texts.jmbg}
            shape="number"
            inputMode="numeric"
            autoComplete="off"
          />
          <Field
            {...fieldOf(state, "policyNumber")}
            label={texts.policyNumber.label}
            hint={texts.policyNumber.hint}
            shape="number"
            autoCapitalize="characters"
            autoComplete="off"
          >
            <WherePolicyNumber texts={texts.policyNumber} />
          </Field>
          <Field {...fieldOf(state, "email")} {...texts.email} type="email" autoComplete="email" />
        </fieldset>
        <fieldset>
          <legend>{texts.account}</legend>
          <Field
            {...fieldOf(state, "username")}
            {...texts.username}
            autoCapitalize="none"
            autoComplete="username"
          />
          <PasswordField
            name="password"
            error={state.errors.password}
            {...texts.password}
            texts={passwordTexts}
            autoComplete="new-password"
            strength
          />
        </fieldset>
        <fieldset>
          <legend>{texts.confirmation}</legend>
          <Tick {...fieldOf(state, "privacyNotice")} label={<NoticeLabel texts={texts.privacyNotice} />} />
          <HumanCheck {...humanCheck} error={state.errors.humanCheck} attempt={state.attempt} />
        </fieldset>
        <div className="actions">
          <Submit>{texts.submit}</Submit>
          <p>
            {texts.haveAccount} <a href="/prijava">{texts.signIn}</a>
          </p>
        </div>
      </FormCard>
    </DoorPage>
  );
}

/** Opens beside the form, so that nothing typed is lost. */
function NoticeLabel({ texts }: { texts: Texts["registration"]["privacyNotice"] }) {
  const notice = (
    <a href="/obavestenje-o-obradi-podataka" target="_blank" rel="noopener">
      {texts.notice}
    </a>
  );
  return rich(texts.label, { notice });
}
