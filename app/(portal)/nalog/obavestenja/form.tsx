"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../../_forms/error-summary";
import { FormCard, PageTitle } from "../../../_forms/form-card";
import { emptyState, hasErrors, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { Tick } from "../../../_forms/tick";
import { DoorPage } from "../../../_ui/door-page";
import { keepChoices } from "./actions";

interface ChoicesFormProps {
  texts: Texts["ownAccount"]["notifications"];
  back: string;
  lead: string;
  notice: ReactNode;
  /** What is kept now: "da" for what the client wants. */
  kept: Record<(typeof CHOICES)[number], string>;
  aside: ReactNode;
}

const CHOICES = ["payment-reminders", "request-news"] as const;

export function ChoicesForm({ texts, back, lead, notice, kept, aside }: ChoicesFormProps) {
  const [state, action] = useActionState(keepChoices, emptyState);
  const shown: Record<string, string> = state.attempt > 0 ? state.values : kept;
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(state)} />}
      back={{ href: "/nalog", label: back }}
      title={texts.title}
      lead={lead}
      aside={aside}
    >
      <PageTitle title={texts.title} hasErrors={hasErrors(state)} />
      <FormCard action={action}>
        {notice}
        <fieldset>
          <legend>{texts.legend}</legend>
          {CHOICES.map((name) => (
            <Tick key={name} name={name} label={texts[name]} defaultValue={shown[name]} />
          ))}
        </fieldset>
        <div className="actions">
          <Submit>{texts.submit}</Submit>
        </div>
      </FormCard>
    </DoorPage>
  );
}
