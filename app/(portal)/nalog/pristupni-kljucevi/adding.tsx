import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { PageTitle } from "../../../_forms/form-card";
import { Notice } from "../../../_ui/notice";
import { ConfirmFirst } from "../potvrda-izmene/confirm-first";
import { AddForm } from "./add-form";

interface AddingProps {
  texts: Texts;
  isDeclared: boolean;
  isFull: boolean;
  /** A recent code or passkey stands for this session. */
  isFresh: boolean;
}

/** The form that adds a passkey, or what has to be done before. */
export function Adding({ texts: { passkeys: texts }, isDeclared, isFull, isFresh }: AddingProps) {
  const { title, add, unsupported, withoutScript, trouble } = texts;
  if (!isDeclared && !isFull && isFresh)
    return <AddForm texts={{ title, add, unsupported, withoutScript, trouble }} />;
  return (
    <div className="stack">
      <PageTitle title={title} hasErrors={false} />
      {isDeclared && <Declared texts={add} />}
      {!isDeclared && isFull && <p>{tied(add.mostReached)}</p>}
      {!isDeclared && !isFull && (
        <ConfirmFirst text={add.confirmFirst} go={add.confirm} change="/nalog/pristupni-kljucevi" />
      )}
    </div>
  );
}

function Declared({ texts }: { texts: Texts["passkeys"]["add"] }) {
  return (
    <Notice kind="turn">
      <p>{tied(texts.declared)}</p>
      <p>
        <a href="/nalog/potvrda">{texts.confirmAccount}</a>
      </p>
    </Notice>
  );
}
