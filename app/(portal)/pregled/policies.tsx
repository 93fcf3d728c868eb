import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Empty } from "../../_ui/empty";
import { Rows } from "../../_ui/rows";
import { type ListedPolicy, PolicyRow } from "../_policies/policy-row";

/** The rest is one press away. */
const SHOWN = 5;

interface PoliciesProps {
  texts: Texts;
  policies: readonly ListedPolicy[];
}

/** Policies that hold or will; those that ended only when there is nothing else to show. */
export function Policies({ texts, policies }: PoliciesProps) {
  const current = policies.filter(({ standing }) => standing !== "ended");
  const shown = (current.length > 0 ? current : policies).slice(0, SHOWN);
  return (
    <section className="section" aria-labelledby="polise">
      <h2 id="polise">{texts.overview.policies}</h2>
      {shown.length === 0 ? (
        <Empty icon="document" title={texts.policies.none.title}>
          <p>{tied(texts.policies.none.text)}</p>
        </Empty>
      ) : (
        <Rows>
          {shown.map((policy) => (
            <PolicyRow key={policy.number} texts={texts.policies} policy={policy} />
          ))}
        </Rows>
      )}
      {policies.length > shown.length && (
        <p className="after">
          <a className="go" href={current.length > SHOWN ? "/polise" : "/polise?prikaz=sve"}>
            {texts.policies.all}
          </a>
        </p>
      )}
    </section>
  );
}
