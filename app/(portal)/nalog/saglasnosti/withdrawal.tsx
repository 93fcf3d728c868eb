import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";

/** What withdrawing a consent means and how it is done. */
export function Withdrawal({ texts }: { texts: Texts }) {
  const { withdraw } = texts.ownAccount.consents;
  return (
    <section className="stack" aria-labelledby="opoziv">
      <h2 id="opoziv">{withdraw.title}</h2>
      <p>{rich(tied(withdraw.health), phones(texts))}</p>
      <p>{tied(withdraw.effect)}</p>
      <p>
        {rich(tied(withdraw.notice), { closing: <a href="/nalog/zatvaranje">{withdraw.closingLink}</a> })}
      </p>
      <p>{rich(tied(withdraw.complaint), { link: <a href="/prigovor">{withdraw.complaintLink}</a> })}</p>
    </section>
  );
}
