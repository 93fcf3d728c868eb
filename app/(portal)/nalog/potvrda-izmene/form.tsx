"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { CodeField } from "../../../_forms/code-field";
import { ErrorSummary } from "../../../_forms/error-summary";
import { FormCard, PageTitle } from "../../../_forms/form-card";
import { emptyState, type FormState, hasErrors, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { DoorPage } from "../../../_ui/door-page";

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

interface ChangeFormProps {
  texts: Texts["account"]["change"];
  lead: ReactNode;
  back: string;
  /** A code is under way and may be typed. */
  mayType: boolean;
  send: FormAction;
  confirm: FormAction;
  aside: ReactNode;
}

export function ChangeForm({ texts, lead, back, mayType, send, confirm, aside }: ChangeFormProps) {
  const [state, type] = useActionState(confirm, emptyState);
  const [asked, ask] = useActionState(send, emptyState);
  const latest = asked.attempt > state.attempt ? asked : state;
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(latest)} />}
      back={{ href: back, label: texts.back }}
      title={texts.title}
      lead={lead}
      aside={aside}
    >
      <PageTitle title={texts.title} hasErrors={hasErrors(latest)} />
      {mayType && (
        <FormCard action={type}>
          <CodeField label={texts.label} hint={texts.hint} error={state.errors.code} />
          <div className="actions">
            <Submit>{texts.submit}</Submit>
          </div>
        </FormCard>
      )}
      <form className={mayType ? "form" : "form card"} action={ask}>
        <div className="actions">
          <Submit look={mayType ? "link-button" : "button"}>{mayType ? texts.sendAgain : texts.send}</Submit>
        </div>
      </form>
    </DoorPage>
  );
}
