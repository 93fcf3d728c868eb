"use client";

import { useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../../_forms/error-summary";
import { FormCard, PageTitle } from "../../../_forms/form-card";
import { emptyState, fieldOf, hasErrors, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { Tick } from "../../../_forms/tick";
import { closeAccount } from "./actions";

/** Closes the account, once its owner has said that they know what that means. */
export function ClosingForm({ texts }: { texts: Texts["ownData"]["closing"] }) {
  const [state, action] = useActionState(closeAccount, emptyState);
  return (
    <>
      <PageTitle title={texts.title} hasErrors={hasErrors(state)} />
      <ErrorSummary {...summaryOf(state)} />
      <FormCard action={action}>
        <Tick {...fieldOf(state, "closing")} label={texts.confirm} />
        <div className="actions">
          <Submit>{texts.submit}</Submit>
          <a href="/nalog">{texts.keep}</a>
        </div>
      </FormCard>
    </>
  );
}
