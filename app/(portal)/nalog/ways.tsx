import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import type { IconName } from "../../_ui/icon";
import { Row, Rows } from "../../_ui/rows";

type Way = Exclude<keyof Texts["ownAccount"]["ways"], "title">;

/** Where each part of the account is seen and changed. */
const WAYS: [way: Way, href: string, icon: IconName][] = [
  ["personalData", "/nalog/podaci", "person"],
  ["email", "/nalog/imejl", "mail"],
  ["notifications", "/nalog/obavestenja", "bell"],
  ["consents", "/nalog/saglasnosti", "document"],
  ["passkeys", "/nalog/pristupni-kljucevi", "key"],
  ["copy", "/nalog/kopija-podataka", "save"],
  ["closing", "/nalog/zatvaranje", "close"],
];

export function Ways({ texts: { ways } }: { texts: Texts["ownAccount"] }) {
  return (
    <section className="section" aria-labelledby="podesavanja">
      <h2 id="podesavanja">{ways.title}</h2>
      <Rows>
        {WAYS.map(([way, href, icon]) => (
          <Row key={way} icon={icon} title={ways[way].title} href={href}>
            {tied(ways[way].text)}
          </Row>
        ))}
      </Rows>
    </section>
  );
}
