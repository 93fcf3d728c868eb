"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../../_forms/error-summary";
import { Field } from "../../../_forms/field";
import { FormCard, PageTitle } from "../../../_forms/form-card";
import { emptyState, fieldOf, hasErrors, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { DoorPage } from "../../../_ui/door-page";
import { askForChange } from "./actions";

interface EmailFormProps {
  texts: Pick<Texts["emailChange"], "title" | "form">;
  back: string;
  lead: ReactNode;
  notice: ReactNode;
  /** In place of the form, until its owner has stood for the change; null when that is so. */
  prove: ReactNode;
  aside: ReactNode;
}

/** Asks for the new address. Whose proof ran out while they typed still sees what they typed. */
export function EmailForm({
  texts: { title, form: texts },
  back,
  lead,
  notice,
  prove,
  aside,
}: EmailFormProps) {
  const [state, action] = useActionState(askForChange, emptyState);
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(state)} />}
      back={{ href: "/nalog", label: back }}
      title={title}
      lead={lead}
      aside={aside}
    >
      <PageTitle title={title} hasErrors={hasErrors(state)} />
      {prove && state.attempt === 0 ? (
        <div className="form card">
          {notice}
          {prove}
        </div>
      ) : (
        <FormCard action={action}>
          {notice}
          <Field
            {...fieldOf(state, "newEmail")}
            label={texts.label}
            hint={texts.hint}
            type="email"
            autoComplete="email"
          />
          <div className="actions">
            <Submit>{texts.submit}</Submit>
          </div>
        </FormCard>
      )}
    </DoorPage>
  );
}
