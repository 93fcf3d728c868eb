"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Submit } from "../_forms/submit";
import { Notice } from "../_ui/notice";
import "./passkeys.css";

export type PasskeyTexts = Pick<Texts["passkeys"], "use" | "unsupported" | "withoutScript" | "trouble">;

interface SigningButtonProps {
  texts: Omit<PasskeyTexts, "use">;
  /** Why it did not come to a signature, or why that was not accepted. */
  trouble: string | undefined;
  children: ReactNode;
}

/** The button that asks for a passkey; where none can be used, why not. */
export function SigningButton({ texts, trouble, children }: SigningButtonProps) {
  if (!useBrowserKnowsPasskeys()) return <p>{texts.unsupported}</p>;
  return (
    <>
      <div role="alert">
        {trouble && (
          <Notice kind="turn">
            <p>{trouble}</p>
          </Notice>
        )}
      </div>
      <noscript>
        <p>{tied(texts.withoutScript)}</p>
      </noscript>
      <div className="actions needs-script">
        <Submit>{children}</Submit>
      </div>
    </>
  );
}

function useBrowserKnowsPasskeys(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => "PublicKeyCredential" in window,
    () => true,
  );
}
