import type { ListedClaim } from "#lib/claims/list-claims";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { claimAddress } from "../words";

/** Documents can be added as long as a claim is open; where they are asked for, the card above does that. */
export function AddMore({ texts, claim }: { texts: Texts["claims"]; claim: ListedClaim }) {
  if (claim.state === "documents-needed") return null;
  return (
    <section className="section" aria-labelledby="jos-nesto">
      <h2 id="jos-nesto">{texts.addMore.title}</h2>
      <p>{tied(texts.addMore.text)}</p>
      <div className="actions">
        <a className="button button--quiet" href={`${claimAddress(claim)}/dokumenta`}>
          {texts.answer.documents.add}
        </a>
      </div>
    </section>
  );
}
