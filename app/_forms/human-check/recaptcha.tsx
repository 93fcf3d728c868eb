"use client";

import { useEffect, useRef, useState } from "react";
import type { ReCAPTCHA } from "react-google-recaptcha";
import type { Texts } from "#lib/texts/sr";

interface RecaptchaProps {
  siteKey: string;
  texts: Texts["humanCheck"];
  attempt: number;
  nonce: string | undefined;
}

type Widget = typeof ReCAPTCHA;

/** Narrower than this, Google's ordinary box (304 px) does not fit beside the page's margins. */
const NARROW = "(max-width: 22rem)";

/** Google's check. Where its script is blocked, words and a phone number stand in its place. */
export function Recaptcha({ siteKey, texts, attempt, nonce }: RecaptchaProps) {
  const [widget, setWidget] = useState<{ Widget: Widget } | "loading" | "blocked">("loading");
  const [drawn, setDrawn] = useState(false);
  const current = useRef<ReCAPTCHA>(null);

  useEffect(() => {
    loadRecaptcha(nonce)
      .then((Widget) => setWidget({ Widget }))
      .catch(() => setWidget("blocked"));
  }, [nonce]);

  useEffect(() => {
    if (attempt > 0) current.current?.reset();
  }, [attempt]);

  const scriptArrived = () => (isGoogleHere() ? setDrawn(true) : setWidget("blocked"));

  if (widget === "blocked") return <p className="hint robot__note">{texts.blocked}</p>;
  return (
    <>
      {!drawn && <p className="robot__loading">{texts.loading}</p>}
      {widget !== "loading" && (
        <widget.Widget
          ref={current}
          sitekey={siteKey}
          hl="sr"
          theme={prefers("(prefers-color-scheme: dark)") ? "dark" : "light"}
          size={prefers(NARROW) ? "compact" : "normal"}
          asyncScriptOnLoad={scriptArrived}
        />
      )}
    </>
  );
}

async function loadRecaptcha(nonce: string | undefined): Promise<Widget> {
  // Read by the library when it is loaded; Google's script hands the nonce on to the styles it adds.
  Object.assign(window, { recaptchaOptions: { nonce } });
  const { default: ReCAPTCHA } = await import("react-google-recaptcha");
  return ReCAPTCHA;
}

/** The library reports a blocked script through the same callback as a loaded one. */
function isGoogleHere(): boolean {
  return "grecaptcha" in window;
}

function prefers(query: string): boolean {
  return window.matchMedia(query).matches;
}
