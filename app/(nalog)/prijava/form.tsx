"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../_forms/error-summary";
import { Field } from "../../_forms/field";
import { FormCard, PageTitle } from "../../_forms/form-card";
import { PasswordField } from "../../_forms/password-field";
import { emptyState, fieldOf, hasErrors, summaryOf } from "../../_forms/state";
import { Submit } from "../../_forms/submit";
import { DoorPage } from "../../_ui/door-page";
import { submitCredentials } from "./actions";

interface SignInFormProps {
  texts: Omit<Texts["signIn"], "code" | "notices" | "steps">;
  passwordTexts: Texts["password"];
  /** Where the client wanted to go. */
  returnTo: string;
  /** Why the client is here, when it was not their idea. */
  notice: ReactNode;
  aside: ReactNode;
}

export function SignInForm({ texts, passwordTexts, returnTo, notice, aside }: SignInFormProps) {
  const [state, action] = useActionState(submitCredentials, emptyState);
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(state)} />}
      back={{ href: "/", label: texts.back }}
      title={texts.title}
      lead={state.attempt === 0 ? notice : undefined}
      aside={aside}
    >
      <PageTitle title={texts.title} hasErrors={hasErrors(state)} />
      <FormCard action={action}>
        <input type="hidden" name="nazad" value={returnTo} />
        <Field
          {...fieldOf(state, "username")}
          label={texts.username}
          autoCapitalize="none"
          autoComplete="username"
          enterKeyHint="next"
        />
        <PasswordField
          name="password"
          label={texts.password}
          error={state.errors.password}
          texts={passwordTexts}
          autoComplete="current-password"
          enterKeyHint="go"
        />
        <div className="actions">
          <Submit>{texts.submit}</Submit>
        </div>
        <ul className="plain">
          <li>
            <a className="go" href="/zaboravljeno-korisnicko-ime">
              {texts.forgottenUsername}
            </a>
          </li>
          <li>
            <a className="go" href="/zaboravljena-lozinka">
              {texts.forgottenPassword}
            </a>
          </li>
          <li>
            <a className="go" href="/vracanje-imejla">
              {texts.emailTakenAway}
            </a>
          </li>
          <li>
            {texts.noAccount}{" "}
            <a className="go" href="/registracija">
              {texts.register}
            </a>
          </li>
        </ul>
      </FormCard>
    </DoorPage>
  );
}
