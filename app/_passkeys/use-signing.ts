import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { startTransition, useActionState, useEffect, useState } from "react";
import { emptyState, type FormState } from "../_forms/state";

/** For a passkey to be made, or for one to be used. */
export type ToSign = PublicKeyCredentialCreationOptionsJSON | PublicKeyCredentialRequestOptionsJSON;

export type SigningTrouble = "cancelled" | "present" | "failed";

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * A form that is sent twice: its owner sends it for what the authenticator is to sign, and when that is signed it is
 * sent once more with the answer, and what was typed before.
 */
export function useSigning(action: FormAction) {
  const [state, submit] = useActionState(action, emptyState);
  const [trouble, setTrouble] = useState<{ at: FormState; why: SigningTrouble } | null>(null);
  useEffect(() => {
    const { toSign, values } = state;
    if (!toSign) return;
    let isOver = false;
    sign(toSign).then(
      (answer) => isOver || startTransition(() => submit(formOf({ ...values, answer }))),
      (thrown) => isOver || setTrouble({ at: state, why: whyNot(thrown) }),
    );
    return () => {
      isOver = true;
    };
  }, [state, submit]);
  return { state, submit, trouble: trouble?.at === state ? trouble.why : undefined };
}

/** The library comes only when it is needed. */
async function sign(toSign: ToSign): Promise<string> {
  const { startAuthentication, startRegistration } = await import("@simplewebauthn/browser");
  const isNew = "pubKeyCredParams" in toSign;
  const answer = isNew
    ? await startRegistration({ optionsJSON: toSign })
    : await startAuthentication({ optionsJSON: toSign });
  return JSON.stringify(answer);
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Browsers tell nobody whether the owner said no, was too late, or has no such passkey here. */
function whyNot(thrown: unknown): SigningTrouble {
  const name = thrown instanceof Error ? thrown.name : "";
  if (name === "NotAllowedError" || name === "AbortError") return "cancelled";
  return name === "InvalidStateError" ? "present" : "failed";
}
