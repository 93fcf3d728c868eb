"use client";

import { type ReactNode, useActionState } from "react";
import type { Texts } from "#lib/texts/sr";
import { ErrorSummary } from "../../../_forms/error-summary";
import { FormCard, PageTitle } from "../../../_forms/form-card";
import { LongText } from "../../../_forms/long-text";
import { emptyState, fieldOf, hasErrors, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { DoorPage } from "../../../_ui/door-page";
import { askCorrection } from "./actions";

interface CorrectionPageProps {
  texts: Pick<Texts["ownAccount"]["personalData"], "title" | "lead" | "correction">;
  back: string;
  /** What the register has. */
  children: ReactNode;
  /** Not for a declared account (security rule R2). */
  hasForm: boolean;
  aside: ReactNode;
}

/** The data as the register has them, and below a form to say what is wrong. */
export function CorrectionPage({ texts, back, children, hasForm, aside }: CorrectionPageProps) {
  const [state, action] = useActionState(askCorrection, emptyState);
  const { title, lead, correction } = texts;
  return (
    <DoorPage
      summary={<ErrorSummary {...summaryOf(state)} />}
      back={{ href: "/nalog", label: back }}
      title={title}
      lead={lead}
      aside={aside}
    >
      <PageTitle title={title} hasErrors={hasErrors(state)} />
      <div className="form stack-l">
        {children}
        {hasForm && (
          <section className="stack" aria-labelledby="ispravka">
            <h2 id="ispravka">{correction.title}</h2>
            <FormCard action={action}>
              <LongText {...fieldOf(state, "correction")} label={correction.label} hint={correction.hint} />
              <div className="actions">
                <Submit>{correction.submit}</Submit>
              </div>
            </FormCard>
          </section>
        )}
      </div>
    </DoorPage>
  );
}
