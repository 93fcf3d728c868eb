import { instalmentStanding, nextInstalment } from "#lib/payments/instalment-standing";
import type { Instalment } from "#lib/payments/list-instalments";
import { plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { DateTile } from "../../../_ui/date-tile";
import { Money } from "../../../_ui/money";
import { rich } from "../../../_ui/rich";
import { instalmentAddress } from "../../_payments/addresses";
import { dueWords } from "../../_policies/due-words";

interface NextInstalmentProps {
  texts: Texts;
  instalments: readonly Instalment[];
}

/** What is to be paid next and by when. */
export function NextInstalment({ texts, instalments }: NextInstalmentProps) {
  const next = nextInstalment(instalments);
  if (!next) return null;
  const words = texts.policy.next;
  const due = dueWords(texts.policy, next);
  const { nth, of } = next;
  return (
    <section className="card next" aria-labelledby="sledeca-rata">
      <DateTile texts={texts.moments} day={next.dueOn} isTurn={instalmentStanding(next) !== "later"} />
      <div>
        <h2 id="sledeca-rata">
          {rich(words.title, { amount: <Money amount={next.toPay} currency={next.currency} /> })}
        </h2>
        <p>{tied(of === 1 ? say(words.only, { due }) : say(plural(of, words.nthOf), { nth, of, due }))}</p>
      </div>
      <div className="actions">
        <a className="button" href={instalmentAddress(next)}>
          {of === 1 ? words.payOnly : words.pay}
        </a>
      </div>
    </section>
  );
}
