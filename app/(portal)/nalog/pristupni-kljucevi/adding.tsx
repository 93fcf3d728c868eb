import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { PageTitle } from "../../../_forms/form-card";
import { DeclaredNotice } from "../../declared-notice";
import { ConfirmFirst } from "../potvrda-izmene/confirm-first";
import { AddForm } from "./add-form";

interface AddingProps {
  texts: Texts;
  /** Until when the account is a declared one (R2). */
  until: Date | null;
  isFull: boolean;
  /** A recent code or passkey stands for this session. */
  isFresh: boolean;
}

/** The form that adds a passkey, or what has to be done before. */
export function Adding({ texts, until, isFull, isFresh }: AddingProps) {
  const { title, add, unsupported, withoutScript, trouble } = texts.passkeys;
  if (!until && !isFull && isFresh)
    return <AddForm texts={{ title, add, unsupported, withoutScript, trouble }} />;
  return (
    <div className="stack">
      <PageTitle title={title} hasErrors={false} />
      {until && <p>{tied(add.declared)}</p>}
      <DeclaredNotice texts={texts} until={until} />
      {!until && isFull && <p>{tied(add.mostReached)}</p>}
      {!until && !isFull && (
        <ConfirmFirst text={add.confirmFirst} go={add.confirm} change="/nalog/pristupni-kljucevi" />
      )}
    </div>
  );
}
