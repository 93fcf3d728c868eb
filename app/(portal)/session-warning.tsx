"use client";

import { useEffect, useRef } from "react";
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
  const [left, prolong] = useSessionEnd(secondsLeft);
  const warns = left <= SESSION.warning;
  useEffect(() => {
    if (left <= 0) window.location.assign("/prijava?razlog=isteklo");
    else if (!warns) dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [left, warns]);
  const goOn = async () => prolong(await extend());
  return (
    <dialog ref={dialog} className="card stack" aria-labelledby="istice" onCancel={goOn}>
      {warns && (
        <>
          <h2 id="istice">{say(texts.title, { minutes: minutesIn(left, texts) })}</h2>
          <p>{texts.text}</p>
          <div className="actions">
            <button className="button" type="button" onClick={goOn}>
              {texts.extend}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}

function minutesIn(seconds: number, texts: SessionWarningProps["texts"]): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) return texts.underMinute;
  return say(plural(minutes, texts.minutes), { n: minutes });
}
