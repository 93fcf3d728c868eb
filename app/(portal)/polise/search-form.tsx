import { POLICY_LINES } from "#db/schema/policies";
import type { PolicyLine } from "#lib/policies/list-policies";
import type { Texts } from "#lib/texts/sr";
import { Field } from "../../_forms/field";
import type { Asked } from "./asked";

interface SearchFormProps {
  texts: Texts["policies"];
  asked: Asked;
  /** Of the client's policies. */
  lines: readonly PolicyLine[];
}

/** Asks by the address, so that an answer can be kept and gone back to. */
export function SearchForm({ texts: { search, names }, asked, lines }: SearchFormProps) {
  return (
    <search>
      <form className="card form" action="/polise" method="get">
        <Field name="trazi" type="search" label={search.label} defaultValue={asked.search} />
        <div className="field">
          <label htmlFor="vrsta">{search.line}</label>
          <select className="input" id="vrsta" name="vrsta" defaultValue={asked.line ?? ""}>
            <option value="">{search.everyLine}</option>
            {POLICY_LINES.filter((line) => lines.includes(line)).map((line) => (
              <option key={line} value={line}>
                {names[line]}
              </option>
            ))}
          </select>
        </div>
        <div className="actions">
          <button className="button button--quiet" type="submit">
            {search.find}
          </button>
          {asked.isSearch && (
            <a className="go" href="/polise">
              {search.clear}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}
