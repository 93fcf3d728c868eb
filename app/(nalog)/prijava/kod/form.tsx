"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { CodeField } from "../../../_forms/code-field";
import { ErrorSummary } from "../../../_forms/error-summary";
import { FormCard, PageTitle } from "../../../_forms/form-card";
import { emptyState, hasErrors, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { DoorPage, Ready } from "../../../_ui/door-page";
import { enterCode, sendCodeAgain } from "./actions";

interface CodeFormProps {
  texts: Texts["signIn"]["code"];
  title: string;
  lead: ReactNode;
  /** The same code was just sent again. */
  notice: ReactNode;
  /** No code may be typed any more: only signing in again helps. */
  isOver: boolean;
  /** The card of the passkey, for those who have one, and the headline of the code below it. */
  passkey: { card: ReactNode; orByCode: string } | null;
  call: ReactNode;
}

export function CodeForm({ texts, title, lead, notice, isOver, passkey, call }: CodeFormProps) {
  const [state, action] = useActionState(enterCode, emptyState);
  const [resent, resend] = useActionState(sendCodeAgain, emptyState);
  const latest = resent.attempt > state.attempt ? resent : state;
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(latest)} />}
      back={{ href: "/prijava", label: texts.back }}
      title={title}
      lead={lead}
      aside={<Missing texts={texts} call={call} resend={isOver ? null : resend} />}
    >
      <PageTitle title={title} hasErrors={hasErrors(latest)} />
      <div className="form">
        {passkey?.card}
        {isOver ? (
          <div className="card form">
            <div className="actions">
              <a className={passkey ? "button button--quiet" : "button"} href="/prijava">
                {texts.signInAgain}
              </a>
            </div>
          </div>
        ) : (
          <FormCard action={action}>
            {passkey && <h2>{passkey.orByCode}</h2>}
            {notice}
            <CodeField label={texts.label} hint={texts.hint} error={state.errors.code} />
            <div className="actions">
              <Submit look={passkey ? "button button--quiet" : "button"}>{texts.submit}</Submit>
            </div>
          </FormCard>
        )}
      </div>
    </DoorPage>
  );
}

interface MissingProps {
  texts: CodeFormProps["texts"];
  call: ReactNode;
  resend: ((form: FormData) => void) | null;
}

function Missing({ texts, call, resend }: MissingProps) {
  const { missing } = texts;
  return (
    <Ready id="nije-stigao" title={missing.title}>
      <ul>
        <li>{missing.wait}</li>
        <li>{missing.spam}</li>
        {resend && (
          <li>
            <div>
              <form action={resend}>
                <Submit look="link-button">{missing.again}</Submit>
              </form>
              <p>{tied(missing.sameCode)}</p>
            </div>
          </li>
        )}
        <li>
          <span>{call}</span>
        </li>
      </ul>
    </Ready>
  );
}
