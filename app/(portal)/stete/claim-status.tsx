import type { ListedClaim } from "#lib/claims/list-claims";
import { nextStep } from "#lib/claims/next-step";
import type { Day } from "#lib/core/belgrade-day";
import type { Texts } from "#lib/texts/sr";
import { Status, type StatusKind } from "../../_ui/status";

const KINDS: Record<ListedClaim["state"], StatusKind> = {
  received: "run",
  registered: "run",
  "in-progress": "run",
  assessment: "run",
  "documents-needed": "turn",
  decided: "done",
  paid: "done",
};

interface ClaimStatusProps {
  texts: Texts["claims"];
  claim: ListedClaim;
  today: Day;
}

/** Where a claim stands, in a word. */
export function ClaimStatus({ texts, claim, today }: ClaimStatusProps) {
  const { state, decision } = claim;
  if (nextStep(claim, today).what === "review")
    return <Status kind="run">{texts.status["in-progress"]}</Status>;
  if (state !== "decided" || decision === null)
    return <Status kind={KINDS[state]}>{texts.status[state]}</Status>;
  return <Status kind={decision === "rejected" ? "off" : "done"}>{texts.decisions[decision]}</Status>;
}
