import { instalmentStanding } from "#lib/payments/instalment-standing";
import type { SettledYear } from "#lib/payments/list-settled";
import type { OwnInstalment } from "#lib/payments/own-instalments";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Rows } from "../../_ui/rows";
import { Status } from "../../_ui/status";
import { type Asked, addressOf } from "./asked";
import { InstalmentRow } from "./instalment-row";
import { Narrowing } from "./narrowing";

/** So many are seen at a glance. */
const NARROW_FROM = 9;

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
  const isNarrowed = asked.policy !== undefined || asked.year !== undefined;
  return (
    <section className="stack" aria-labelledby="placeno">
      <h2 id="placeno">{words.title}</h2>
      {(isNarrowed || instalments.length >= NARROW_FROM) && (
        <Narrowing texts={texts} years={years} asked={asked} isNarrowed={isNarrowed} />
      )}
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Rows>
          {shown.map((one) => (
            <InstalmentRow
              key={one.id}
              texts={texts}
              instalment={one}
              amount={one.amount}
              words={words.row}
              status={statusOf(words, one)}
            />
          ))}
        </Rows>
      )}
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

function statusOf(words: Texts["payments"]["settled"], instalment: OwnInstalment) {
  if (instalmentStanding(instalment) !== "paid") return <Status kind="off">{words.notOwed}</Status>;
  const { paidOn } = instalment;
  return <Status kind="done">{paidOn ? say(words.paidOn, { date: formatDate(paidOn) }) : words.paid}</Status>;
}
