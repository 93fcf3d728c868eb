import type { ListedClaim } from "#lib/claims/list-claims";
import type { Texts } from "#lib/texts/sr";

/** Reasons of the decision, inside the card of the answer. */
export function Decision({ texts, claim }: { texts: Texts["claims"]["answer"]; claim: ListedClaim }) {
  if (claim.decisionReason === null) return null;
  return (
    <>
      <h3 className="after">{texts.reason}</h3>
      <p>{claim.decisionReason}</p>
    </>
  );
}
