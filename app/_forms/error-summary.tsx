"use client";

import { useEffect, useRef } from "react";
import { useClientTexts } from "../_ui/client-texts";
import { Icon } from "../_ui/icon";
import type { Way } from "./state";
import { useScriptRuns } from "./use-script-runs";

interface ErrorSummaryProps {
  errors: readonly { field: string; message: string }[];
  refusal?: string | undefined;
  way?: Way | undefined;
  attempt: number;
}

/** Everything that keeps the form from being accepted, above the headline, with ways to the fields. */
export function ErrorSummary({ errors, refusal, way, attempt }: ErrorSummaryProps) {
  const { common } = useClientTexts();
  const summary = useFocusOnAttempt(attempt);
  if (errors.length === 0 && !refusal) return null;
  return (
    <div className="summary" role="alert" {...TAKES_FOCUS} aria-labelledby="problem" ref={summary}>
      <h2 id="problem">
        <Icon name="warning" size={34} />
        {common.problem}
      </h2>
      {refusal && <p>{refusal}</p>}
      {way && (
        <p>
          <a href={way.href} target="_blank" rel="noopener">
            {way.words}
          </a>
        </p>
      )}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The browser itself puts the focus here when the page arrives without script. */
const TAKES_FOCUS = { tabIndex: -1, autoFocus: true };

/** With script every new answer takes the focus; one that came with the page takes it from nobody who types by now. */
function useFocusOnAttempt(attempt: number) {
  const summary = useRef<HTMLDivElement>(null);
  const cameWithPage = useRef(useScriptRuns() ? 0 : attempt);
  useEffect(() => {
    const isNew = attempt > cameWithPage.current;
    const isFree = document.activeElement === document.body;
    if (attempt > 0 && (isNew || isFree)) summary.current?.focus();
  }, [attempt]);
  return summary;
}
