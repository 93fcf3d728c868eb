"use client";

import type { AltchaWidgetElement } from "altcha/external";
import type {} from "altcha/types/react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { loadAltcha } from "./load-altcha";
import { useHeldSubmission, type WidgetState } from "./use-held-submission";

/** Our own check: the browser works for a second, from the first touch of the form on; nobody has to solve anything. */
export function Altcha({ texts, errorId }: { texts: Texts["humanCheck"]; errorId: string | undefined }) {
  const [state, setState] = useState<WidgetState>("loading");
  const widget = useRef<AltchaWidgetElement>(null);
  const waiting = useHeldSubmission(widget, state);

  useEffect(() => {
    loadAltcha(texts).catch(() => setState("blocked"));
  }, [texts]);

  // Not later than the commit: a widget that is already loaded draws itself right after it.
  useLayoutEffect(() => {
    const ready = () => setState("ready");
    widget.current?.addEventListener("load", ready, { once: true });
    widget.current?.addEventListener("click", keepTicked, { capture: true });
  }, []);

  useEffect(() => {
    if (state === "ready") describe(widget.current, errorId);
  }, [state, errorId]);

  if (state === "blocked") return <p className="hint robot__note">{tied(texts.blocked)}</p>;
  return (
    <>
      <div className="robot robot--altcha">
        {state === "loading" && <p className="robot__loading">{texts.loading}</p>}
        <altcha-widget ref={widget} />
      </div>
      <p className="hint robot__note" role="status">
        {waiting && texts.waiting}
      </p>
    </>
  );
}

/** The widget draws its own checkbox, so React cannot write these attributes. */
function describe(widget: HTMLElement | null, errorId: string | undefined) {
  const checkbox = widget?.querySelector("input[type=checkbox]");
  if (!checkbox || !errorId) return;
  checkbox.setAttribute("aria-describedby", errorId);
  checkbox.setAttribute("aria-invalid", "true");
}

/** A tick that came by itself must not be lost to the click that was meant to set it. */
function keepTicked(event: MouseEvent) {
  const widget = event.currentTarget as AltchaWidgetElement;
  if (widget.getState() === "verified") event.preventDefault();
}
