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
  texts: Texts["emailChange"];
  back: string;
  lead: ReactNode;
  notice: ReactNode;
  aside: ReactNode;
}

/** Asks for the new address, once its owner has stood for the change. */
export function EmailForm({ texts: { title, form: texts }, back, lead, notice, aside }: EmailFormProps) {
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
    </DoorPage>
  );
}
