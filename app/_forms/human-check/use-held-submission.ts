import type { AltchaWidgetElement } from "altcha/external";
import { type RefObject, useEffect, useState } from "react";

/**
 * Holds a submission back while the proof of work is under way, then sends it with the button that was pressed.
 * True while one waits. If the proof fails, nothing is sent and the widget says why.
 */
export function useHeldSubmission(widget: RefObject<AltchaWidgetElement | null>, ready: boolean): boolean {
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    const element = widget.current;
    const form = element?.closest("form");
    if (!ready || !element || !form) return;
    // The visitor began to type before the widget was there to notice.
    if (form.contains(document.activeElement)) void element.verify();

    let held = false;
    const hold = async (event: SubmitEvent) => {
      if (element.getState() === "verified") return;
      event.preventDefault();
      event.stopPropagation();
      if (held) return;
      held = true;
      setWaiting(true);
      const proven = await isProven(element);
      held = false;
      setWaiting(false);
      if (proven) form.requestSubmit(event.submitter);
      else element.querySelector<HTMLElement>("input[type=checkbox]")?.focus();
    };
    form.addEventListener("submit", hold, { capture: true });
    return () => form.removeEventListener("submit", hold, { capture: true });
  }, [widget, ready]);

  return waiting;
}

async function isProven(element: AltchaWidgetElement): Promise<boolean> {
  if (element.getState() === "verifying") await stateChange(element);
  else await element.verify();
  return element.getState() === "verified";
}

function stateChange(element: AltchaWidgetElement): Promise<void> {
  return new Promise((resolve) => element.addEventListener("statechange", () => resolve(), { once: true }));
}
