import type { OwnInstalment } from "#lib/payments/own-instalments";
import type { Texts } from "#lib/texts/sr";
import { Rows } from "../../_ui/rows";
import { InstalmentRow } from "./instalment-row";

interface LaterProps {
  texts: Texts;
  instalments: readonly OwnInstalment[];
}

/** What is not the client's turn yet; it may be paid all the same. */
export function Later({ texts, instalments }: LaterProps) {
  const words = texts.payments.later;
  if (instalments.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="kasnije">
      <h2 id="kasnije">{words.title}</h2>
      <Rows>
        {instalments.map((one) => (
          <InstalmentRow
            key={one.id}
            texts={texts}
            instalment={one}
            amount={one.amount - one.paid}
            words={words.row}
          />
        ))}
      </Rows>
    </section>
  );
}
