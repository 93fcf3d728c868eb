"use client";

import { useEffect, useRef, useState } from "react";
import { SESSION } from "#lib/protection/limits";
import { plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { useSessionEnd } from "./use-session-end";

interface SessionWarningProps {
  texts: Texts["account"]["expiring"];
  /** Until the session ends by itself, counted from when the page was made. */
  secondsLeft: number;
  /** Extends the session; tells the seconds that are left then. */
  extend: () => Promise<number>;
}

/** Two minutes before the session ends, asks whether to go on. Without script the next click finds out. */
export function SessionWarning({ texts, secondsLeft, extend }: SessionWarningProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { left, isFinal, prolong } = useSessionEnd(secondsLeft);
  const [understood, setUnderstood] = useState(false);
  const warns = left <= SESSION.warning && !(isFinal && understood);
  useEffect(() => {
    if (left <= 0) leave();
    else if (!warns) dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [left, warns]);
  const goOn = () => {
    if (isFinal) setUnderstood(true);
    // Whoever is offline keeps the warning and may try again.
    else extend().then(prolong, () => undefined);
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="istice"
      onCancel={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      {warns && (
        <>
          <h2 id="istice">{say(texts.title, { minutes: minutesIn(left, texts) })}</h2>
          <p>{isFinal ? texts.finalText : texts.text}</p>
          <div className="actions">
            <button className="button" type="button" onClick={goOn}>
              {isFinal ? texts.understood : texts.extend}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}

/** To sign in, and from there back to this page. */
function leave(): void {
  const { pathname, search } = window.location;
  const query = new URLSearchParams({ razlog: "isteklo", nazad: pathname + search });
  window.location.assign(`/prijava?${query}`);
}

function minutesIn(seconds: number, texts: SessionWarningProps["texts"]): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) return texts.underMinute;
  return say(plural(minutes, texts.minutes), { n: minutes });
}
