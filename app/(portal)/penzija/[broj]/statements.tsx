import { belgradeDay } from "#lib/core/belgrade-day";
import type { ListedDocument } from "#lib/documents/list-documents";
import { yearOf } from "#lib/pension/history";
import type { OwnContract } from "#lib/pension/list-contracts";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Row, Rows } from "../../../_ui/rows";
import { contractAddress } from "../words";

interface StatementsProps {
  texts: Texts["pension"]["statements"];
  contract: OwnContract;
  /** Of which a statement can be made, the oldest first. */
  years: readonly number[];
  /** The insurer's own papers. */
  documents: readonly ListedDocument[];
}

/** Statements by year, and what the insurer issued. */
export function Statements({ texts, contract, years, documents }: StatementsProps) {
  if (years.length + documents.length === 0) return null;
  const thisYear = yearOf(belgradeDay());
  return (
    <section className="section" aria-labelledby="izvestaji">
      <h2 id="izvestaji">{texts.title}</h2>
      <Rows>
        {documents.map(({ id, title, issuedOn }) => (
          <Row key={id} icon="document" href={`/dokumenta/${id}`} title={title}>
            {say(texts.issued, { date: formatDate(issuedOn) })}
          </Row>
        ))}
        {years.toReversed().map((year) => (
          <Row
            key={year}
            icon="document"
            href={`${contractAddress(contract)}/izvestaj/${year}`}
            title={say(year === thisYear ? texts.soFar : texts.year, { year })}
          >
            {texts.text}
          </Row>
        ))}
      </Rows>
    </section>
  );
}
