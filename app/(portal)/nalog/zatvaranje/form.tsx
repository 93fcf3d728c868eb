"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../../_forms/error-summary";
import { FormCard, PageTitle } from "../../../_forms/form-card";
import { emptyState, fieldOf, hasErrors, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { Tick } from "../../../_forms/tick";
import { closeAccount } from "./actions";

interface ClosingPageProps {
  texts: Texts["ownData"]["closing"];
  head: ReactNode;
  /** What closing means. */
  children: ReactNode;
}

/** Closes the account, once its owner has said that they know what that means. */
export function ClosingPage({ texts, head, children }: ClosingPageProps) {
  const [state, action] = useActionState(closeAccount, emptyState);
  return (
    <div className="wrap page">
      <ErrorSummary {...summaryOf(state)} />
      <PageTitle title={texts.title} hasErrors={hasErrors(state)} />
      {head}
      <div className="grid grid--main">
        {children}
        <FormCard action={action}>
          <Tick {...fieldOf(state, "closing")} label={texts.confirm} />
          <div className="actions">
            <Submit>{texts.submit}</Submit>
            <a href="/nalog">{texts.keep}</a>
          </div>
        </FormCard>
      </div>
    </div>
  );
}
