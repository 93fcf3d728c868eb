"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../_forms/error-summary";
import { FormCard, PageTitle } from "../../_forms/form-card";
import { PasswordField } from "../../_forms/password-field";
import { emptyState, hasErrors, summaryOf } from "../../_forms/state";
import { Submit } from "../../_forms/submit";
import { DoorPage } from "../../_ui/door-page";
import { changePassword, setPassword } from "./actions";

interface NewPasswordFormProps {
  texts: Texts["passwordChange"];
  passwordTexts: Texts["password"];
  /** For the password manager, which keeps the new password under this name. */
  username: string;
  /** After a temporary password, which need not be typed again. */
  afterTemporary: boolean;
  aside: ReactNode;
}

export function NewPasswordForm({
  texts,
  passwordTexts,
  username,
  afterTemporary,
  aside,
}: NewPasswordFormProps) {
  const [state, action] = useActionState(afterTemporary ? setPassword : changePassword, emptyState);
  const { title, lead, submit } = afterTemporary ? texts.choose : texts;
  return (
    <DoorPage summary={<ErrorSummary {...summaryOf(state)} />} title={title} lead={lead} aside={aside}>
      <PageTitle title={title} hasErrors={hasErrors(state)} />
      <FormCard action={action}>
        <input
          className="vh"
          type="text"
          value={username}
          autoComplete="username"
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        {!afterTemporary && (
          <PasswordField
            name="currentPassword"
            label={texts.currentPassword}
            error={state.errors.currentPassword}
            texts={passwordTexts}
            autoComplete="current-password"
          />
        )}
        <PasswordField
          name="newPassword"
          label={texts.newPassword}
          hint={texts.hint}
          error={state.errors.newPassword}
          texts={passwordTexts}
          autoComplete="new-password"
          strength
        />
        <div className="actions">
          <Submit>{submit}</Submit>
          {!afterTemporary && (
            <a className="go" href="/nalog">
              {texts.cancel}
            </a>
          )}
        </div>
      </FormCard>
    </DoorPage>
  );
}
