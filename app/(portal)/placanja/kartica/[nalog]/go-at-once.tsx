"use client";

import { useEffect, useRef } from "react";

/** Sends a form of the page by itself, once; not to whoever came back to it, who would never get away. */
export function GoAtOnce({ form }: { form: string }) {
  const hasGone = useRef(false);
  useEffect(() => {
    if (hasGone.current || cameBack()) return;
    hasGone.current = true;
    const element = document.getElementById(form);
    if (element instanceof HTMLFormElement) element.requestSubmit();
  }, [form]);
  return null;
}

function cameBack(): boolean {
  const [opened] = performance.getEntriesByType("navigation");
  return opened instanceof PerformanceNavigationTiming && opened.type === "back_forward";
}
