import type { ListedClaim } from "#lib/claims/list-claims";
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

/** Where a claim stands, in a word. */
export function ClaimStatus({ texts, claim }: { texts: Texts["claims"]; claim: ListedClaim }) {
  const { state, decision } = claim;
  if (state !== "decided" || decision === null)
    return <Status kind={KINDS[state]}>{texts.status[state]}</Status>;
  return <Status kind={decision === "rejected" ? "off" : "done"}>{texts.decisions[decision]}</Status>;
}
