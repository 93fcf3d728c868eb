"use client";

import { FormCard } from "../_forms/form-card";
import type { FormState } from "../_forms/state";
import { type PasskeyTexts, SigningButton } from "./signing-button";
import { useSigning } from "./use-signing";

interface PasskeyCardProps {
  texts: PasskeyTexts;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** Proves who somebody is by a passkey, in place of the code. */
export function PasskeyCard({ texts, action }: PasskeyCardProps) {
  const { state, submit, trouble } = useSigning(action);
  return (
    <FormCard action={submit}>
      <h2>{texts.use.title}</h2>
      <p>{texts.use.lead}</p>
      <SigningButton texts={texts} trouble={trouble ? texts.trouble[trouble] : state.refusal}>
        {texts.use.submit}
      </SigningButton>
    </FormCard>
  );
}
