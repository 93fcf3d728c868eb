"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../_forms/error-summary";
import { Field } from "../../_forms/field";
import { FormCard, PageTitle } from "../../_forms/form-card";
import { HumanCheck } from "../../_forms/human-check";
import { emptyState, fieldOf, hasErrors, summaryOf } from "../../_forms/state";
import { Submit } from "../../_forms/submit";
import type { HumanCheckProps } from "../../_server/human-check-props";
import { DoorPage } from "../../_ui/door-page";
import { undoChange } from "./actions";

interface UndoFormProps {
  texts: Omit<Texts["emailChange"]["undo"], "what" | "steps" | "lost" | "refused">;
  humanCheck: HumanCheckProps;
  aside: ReactNode;
}

export function UndoForm({ texts, humanCheck, aside }: UndoFormProps) {
  const [state, action] = useActionState(undoChange, emptyState);
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(state)} />}
      back={{ href: "/prijava", label: texts.back }}
      title={texts.title}
      lead={texts.lead}
      aside={aside}
    >
      <PageTitle title={texts.title} hasErrors={hasErrors(state)} />
      <FormCard action={action}>
        <Field
          {...fieldOf(state, "username")}
          label={texts.username}
          hint={texts.usernameHint}
          autoCapitalize="none"
          autoComplete="username"
        />
        <Field
          name="undoCode"
          error={state.errors.undoCode}
          label={texts.code}
          hint={texts.codeHint}
          autoCapitalize="none"
          autoComplete="off"
        />
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
