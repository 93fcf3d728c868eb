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
  /** False where there is no address to send one to. */
  maySend?: boolean;
  confirm: FormAction;
  aside: ReactNode;
  /** The card of the passkey, for those who have one, and the headline of the code below it. */
  passkey?: { card: ReactNode; orByCode: string } | null;
}

/** A signed-in client asks for a one-time code and types it, to prove once more who they are. */
export function MailedCodeForm({
  texts,
  lead,
  back,
  mayType,
  send,
  maySend = true,
  confirm,
  aside,
  passkey,
}: MailedCodeFormProps) {
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
      <div className="form">
        {passkey?.card}
        {mayType && (
          <FormCard action={type}>
            {passkey && <h2>{passkey.orByCode}</h2>}
            <CodeField label={texts.label} hint={texts.hint} error={state.errors.code} />
            <div className="actions">
              <Submit look={lookBeside(passkey)}>{texts.submit}</Submit>
            </div>
          </FormCard>
        )}
        {maySend && (
          <form className={mayType ? "form" : "form card"} action={ask}>
            {passkey && !mayType && <h2>{passkey.orByCode}</h2>}
            <div className="actions">
              <Submit look={mayType ? "link-button" : lookBeside(passkey)}>
                {mayType ? texts.sendAgain : texts.send}
              </Submit>
            </div>
          </form>
        )}
      </div>
    </DoorPage>
  );
}

/** One filled button is enough. */
function lookBeside(passkey: MailedCodeFormProps["passkey"]) {
  return passkey ? "button button--quiet" : "button";
}
