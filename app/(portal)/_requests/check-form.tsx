"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "../../_forms/error-summary";
import { PageTitle } from "../../_forms/form-card";
import { emptyState, type FormState, hasErrors, summaryOf } from "../../_forms/state";
import { Submit } from "../../_forms/submit";
import { Tick } from "../../_forms/tick";

interface CheckFormProps {
  send: (previous: FormState, form: FormData) => Promise<FormState>;
  title: string;
  head: ReactNode;
  /** All that was answered. */
  children: ReactNode;
  aside: ReactNode;
  requestId: string;
  /** What the client sees here; anything newer is not sent. */
  revision: number;
  /** Above the button. */
  lead: string;
  /** What has to be agreed to, if anything. */
  consent: string | undefined;
  button: string;
}

/** The page on which all answers are checked, and the one button that sends them. */
export function CheckForm({
  send,
  title,
  head,
  children,
  aside,
  requestId,
  revision,
  ...form
}: CheckFormProps) {
  const [state, action] = useActionState(send, emptyState);
  return (
    <div className="wrap page">
      <ErrorSummary {...summaryOf(state)} />
      <PageTitle title={title} hasErrors={hasErrors(state)} />
      {head}
      <div className="grid grid--main">
        <div className="stack">
          {children}
          <form className="form card" action={action} noValidate>
            <input type="hidden" name="requestId" value={requestId} />
            <input type="hidden" name="revision" value={revision} />
            <p>{form.lead}</p>
            {form.consent && <Tick name="consent" label={form.consent} error={state.errors.consent} />}
            <div className="actions">
              <Submit>{form.button}</Submit>
            </div>
          </form>
        </div>
        <div className="stack-l">{aside}</div>
      </div>
    </div>
  );
}
