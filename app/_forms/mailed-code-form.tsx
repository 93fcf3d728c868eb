"use client";

import { type ReactNode, useActionState } from "react";
import { DoorPage } from "../_ui/door-page";
import { CodeField } from "./code-field";
import { ErrorSummary } from "./error-summary";
import { FormCard, PageTitle } from "./form-card";
import { emptyState, type FormState, hasErrors, summaryOf } from "./state";
import { Submit } from "./submit";

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

interface MailedCodeFormProps {
  texts: Record<"title" | "label" | "hint" | "submit" | "send" | "sendAgain" | "back", string>;
  lead: ReactNode;
  back: string;
  /** A code is under way and may be typed. */
  mayType: boolean;
  send: FormAction;
  confirm: FormAction;
  aside: ReactNode;
  /** The card of the passkey, for those who have one. */
  passkey?: ReactNode;
}

/** A signed-in client asks for a one-time code and types it, to prove once more who they are. */
export function MailedCodeForm({
  texts,
  lead,
  back,
  mayType,
  send,
  confirm,
  aside,
  passkey,
}: MailedCodeFormProps) {
  const [state, type] = useActionState(confirm, emptyState);
  const [asked, ask] = useActionState(send, emptyState);
  const latest = asked.attempt > state.attempt ? asked : state;
  const lookOfSending = mayType ? "link-button" : passkey ? "button button--quiet" : "button";
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(latest)} />}
      back={{ href: back, label: texts.back }}
      title={texts.title}
      lead={lead}
      aside={aside}
    >
      <PageTitle title={texts.title} hasErrors={hasErrors(latest)} />
      <div className="form">
        {passkey}
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
            <Submit look={lookOfSending}>{mayType ? texts.sendAgain : texts.send}</Submit>
          </div>
        </form>
      </div>
    </DoorPage>
  );
}
