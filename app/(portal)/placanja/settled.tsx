import { instalmentStanding } from "#lib/payments/instalment-standing";
import type { SettledYear } from "#lib/payments/list-settled";
import type { OwnInstalment } from "#lib/payments/own-instalments";
import { formatDate, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { FoldingRow, FoldingTable } from "../../_ui/folding-table";
import { Status } from "../../_ui/status";
import { instalmentName } from "../_payments/instalment-name";
import { type Asked, addressOf } from "./asked";
import { Narrowing } from "./narrowing";

interface SettledProps {
  texts: Texts;
  /** One more than asked for when there are more. */
  instalments: readonly OwnInstalment[];
  years: readonly SettledYear[];
  asked: Asked;
}

/** What was paid, and what is owed no more. */
export function Settled({ texts, instalments, years, asked }: SettledProps) {
  const words = texts.payments.settled;
  const shown = instalments.slice(0, asked.most);
  return (
    <section className="stack" aria-labelledby="placeno">
      <h2 id="placeno">{words.title}</h2>
      <Narrowing texts={texts} years={years} asked={asked} />
      <div className="card">
        {shown.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <FoldingTable
            caption={words.caption}
            heads={[words.what, words.dueOn, words.standing, words.amount]}
          >
            {shown.map((one) => (
              <SettledRow key={one.id} texts={texts} instalment={one} />
            ))}
          </FoldingTable>
        )}
      </div>
      {instalments.length > shown.length && (
        <div className="actions">
          <a className="button button--quiet" href={addressOf({ ...asked, most: asked.most * 2 })}>
            {words.more}
          </a>
        </div>
      )}
    </section>
  );
}

function SettledRow({ texts, instalment }: { texts: Texts; instalment: OwnInstalment }) {
  const words = texts.payments.settled;
  const { dueOn, paidOn, amount, currency } = instalment;
  const isPaid = instalmentStanding(instalment) === "paid";
  return (
    <FoldingRow
      head={instalmentName(texts, texts.payments.name, instalment)}
      detail={formatDate(dueOn)}
      standing={
        isPaid ? (
          <Status kind="done">{paidOn ? say(words.paidOn, { date: formatDate(paidOn) }) : words.paid}</Status>
        ) : (
          <Status kind="off">{words.notOwed}</Status>
        )
      }
      money={formatMoney(amount, currency)}
    />
  );
}
