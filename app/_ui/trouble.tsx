import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { DoorPage } from "./door-page";
import { type Phones, phones } from "./phone";
import { rich } from "./rich";

const SAME_PAGE = "";

/** The portal does not work: plain words, phone numbers and the number to quote to the call centre. */
export function Trouble({
  texts,
  number,
  again = SAME_PAGE,
}: {
  texts: Phones & Pick<Texts, "trouble">;
  number: string | null;
  again?: string;
}) {
  const { away } = texts.trouble;
  return (
    <DoorPage
      title={away.title}
      lead={away.lead}
      aside={
        <section className="ready" aria-labelledby="ne-moze-da-ceka">
          <h2 id="ne-moze-da-ceka">{away.urgent.title}</h2>
          <p className="stack">
            {number
              ? rich(tied(away.urgent.withNumber), {
                  ...phones(texts),
                  number: <span className="copy">{number}</span>,
                })
              : rich(away.urgent.withoutNumber, phones(texts))}
          </p>
        </section>
      }
    >
      <section className="card form" aria-labelledby="uneto">
        <h2 id="uneto">{away.entered.title}</h2>
        <p>{tied(away.entered.text)}</p>
        <div className="actions">
          <a className="button" href={again}>
            {away.again}
          </a>
        </div>
      </section>
    </DoorPage>
  );
}
