import type { AltchaWidgetElement } from "altcha/external";
import { type RefObject, useEffect, useState } from "react";

export type WidgetState = "loading" | "ready" | "blocked";

/**
 * Holds a submission back while the widget loads and works, then sends it with the button that was pressed.
 * True while one waits. If the proof fails, nothing is sent and the widget says why.
 */
export function useHeldSubmission(
  widget: RefObject<AltchaWidgetElement | null>,
  state: WidgetState,
): boolean {
  const [waiting, setWaiting] = useState<{ submitter: HTMLElement | null } | null>(null);

  useEffect(() => {
    const form = formOf(widget.current);
    if (state === "blocked" || !form) return;
    const hold = (event: SubmitEvent) => {
      if (state === "ready" && widget.current?.getState() === "verified") return;
      event.preventDefault();
      event.stopPropagation();
      setWaiting((earlier) => earlier ?? { submitter: event.submitter });
    };
    form.addEventListener("submit", hold, { capture: true });
    return () => form.removeEventListener("submit", hold, { capture: true });
  }, [widget, state]);

  useEffect(() => {
    // The visitor began to type before the widget was there to notice. Two proofs at once would spoil each other.
    const element = widget.current;
    const isIdle = state === "ready" && !waiting && element?.getState() === "unverified";
    if (isIdle && formOf(element)?.contains(document.activeElement)) void element.verify();
  }, [widget, state, waiting]);

  useEffect(() => {
    const element = widget.current;
    if (!waiting || state !== "ready" || !element) return;
    let isGone = false;
    isProven(element).then((proven) => {
      if (isGone) return;
      setWaiting(null);
      if (proven) formOf(element)?.requestSubmit(waiting.submitter);
      else element.querySelector<HTMLElement>("input[type=checkbox]")?.focus();
    });
    return () => {
      isGone = true;
    };
  }, [widget, state, waiting]);

  return waiting !== null;
}

function formOf(widget: AltchaWidgetElement | null): HTMLFormElement | null {
  return widget?.closest("form") ?? null;
}

async function isProven(element: AltchaWidgetElement): Promise<boolean> {
  if (element.getState() !== "verifying") await element.verify();
  while (element.getState() === "verifying") await stateChange(element);
  return element.getState() === "verified";
}

function stateChange(element: AltchaWidgetElement): Promise<void> {
  return new Promise((resolve) => element.addEventListener("statechange", () => resolve(), { once: true }));
}
