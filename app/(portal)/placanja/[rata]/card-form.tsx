"use client";

import { useActionState } from "react";
import { ErrorSummary } from "../../../_forms/error-summary";
import { emptyState, summaryOf } from "../../../_forms/state";
import { Submit } from "../../../_forms/submit";
import { payByCard } from "./pay-by-card";

export function CardForm({ instalment, label }: { instalment: string; label: string }) {
  const [state, pay] = useActionState(payByCard, emptyState);
  return (
    <form className="stack" action={pay}>
      <ErrorSummary {...summaryOf(state)} />
      <input type="hidden" name="instalment" value={instalment} />
      <div className="actions">
        <Submit>{label}</Submit>
      </div>
    </form>
  );
}
