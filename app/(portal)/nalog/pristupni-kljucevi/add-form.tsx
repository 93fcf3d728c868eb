"use client";

import type { Texts } from "#lib/texts/sr";
import { Field } from "../../../_forms/field";
import { FormCard, PageTitle } from "../../../_forms/form-card";
import { fieldOf, hasErrors } from "../../../_forms/state";
import { type PasskeyTexts, SigningButton } from "../../../_passkeys/signing-button";
import { useSigning } from "../../../_passkeys/use-signing";
import { addPasskey } from "./actions";

interface AddFormProps {
  texts: Omit<PasskeyTexts, "use"> & Pick<Texts["passkeys"], "add" | "title">;
}

/** Makes a passkey in this browser and adds it. */
export function AddForm({ texts }: AddFormProps) {
  const { state, submit, trouble } = useSigning(addPasskey);
  const words = { ...texts.trouble, cancelled: texts.trouble.addingCancelled };
  return (
    <FormCard action={submit}>
      <PageTitle title={texts.title} hasErrors={hasErrors(state)} />
      <Field
        {...fieldOf(state, "keyName")}
        label={texts.add.name}
        hint={texts.add.nameHint}
        autoComplete="off"
      />
      <SigningButton texts={texts} trouble={trouble ? words[trouble] : state.refusal}>
        {texts.add.submit}
      </SigningButton>
    </FormCard>
  );
}
