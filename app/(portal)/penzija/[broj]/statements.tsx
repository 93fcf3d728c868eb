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

/** The rest is one press away. */
const SHOWN = 3;

/** Statements by year, the newest first, and what the insurer issued. */
export function Statements({ texts, contract, years, documents }: StatementsProps) {
  if (years.length + documents.length === 0) return null;
  const newest = years.toReversed();
  const earlier = newest.slice(SHOWN);
  return (
    <section className="section" aria-labelledby="izvestaji">
      <h2 id="izvestaji">{texts.title}</h2>
      <Rows>
        {documents.map(({ id, title, issuedOn }) => (
          <Row key={id} icon="document" href={`/dokumenta/${id}`} title={title}>
            {say(texts.issued, { date: formatDate(issuedOn) })}
          </Row>
        ))}
        {newest.slice(0, SHOWN).map((year) => (
          <YearRow key={year} texts={texts} contract={contract} year={year} />
        ))}
      </Rows>
      {earlier.length > 0 && (
        <details className="where">
          <summary>{texts.earlier}</summary>
          <Rows>
            {earlier.map((year) => (
              <YearRow key={year} texts={texts} contract={contract} year={year} />
            ))}
          </Rows>
        </details>
      )}
    </section>
  );
}

function YearRow({ texts, contract, year }: Pick<StatementsProps, "texts" | "contract"> & { year: number }) {
  const words = year === yearOf(belgradeDay()) ? texts.soFar : texts.year;
  return (
    <Row icon="document" href={`${contractAddress(contract)}/izvestaj/${year}`} title={say(words, { year })}>
      {texts.text}
    </Row>
  );
}
