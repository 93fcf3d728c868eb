import type { Coverage } from "#db/schema/policies";
import type { OwnPolicy } from "#lib/policies/find-policy";
import type { listHealthPackages } from "#lib/policies/list-health-packages";
import { formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Card } from "../../../_ui/card";
import { Facts } from "../../../_ui/facts";
import { Money } from "../../../_ui/money";

type Words = Texts["policy"];

interface CoveragesProps {
  texts: Words;
  policy: OwnPolicy;
  packages: Awaited<ReturnType<typeof listHealthPackages>>;
  isDeclared: boolean;
}

/** What is covered, up to how much, and what stays with the client. */
export function Coverages({ texts, policy, packages, isDeclared }: CoveragesProps) {
  const isHidden = isDeclared && policy.line === "voluntary-health";
  const hasNone = policy.coverages.length === 0 && packages.length === 0;
  const { title, hidden, none } = texts.coverages;
  return (
    <section className="section" aria-labelledby="pokrice">
      <h2 id="pokrice">{title}</h2>
      {isHidden && <p>{hidden}</p>}
      {!isHidden && hasNone && <p>{tied(none)}</p>}
      {!isHidden && policy.coverages.length > 0 && (
        <Card>
          <Facts facts={factsOf(texts, policy.coverages, policy.currency)} />
        </Card>
      )}
      {packages.map(({ name, coverages, currency }) => (
        <section key={name} className="stack after" aria-label={say(texts.coverages.package, { name })}>
          <h3>{say(texts.coverages.package, { name })}</h3>
          <Card>
            <Facts facts={factsOf(texts, coverages, currency)} />
          </Card>
        </section>
      ))}
    </section>
  );
}

function factsOf({ coverages: words }: Words, coverages: readonly Coverage[], currency: string) {
  return coverages.map(({ name, sumInsured, deductible }) => ({
    term: name,
    value: (
      <>
        {sumInsured === undefined ? words.covered : <Money amount={sumInsured} currency={currency} />}
        {deductible !== undefined && (
          <>
            <br />
            {say(words.deductible, { amount: formatMoney(deductible, currency) })}
          </>
        )}
      </>
    ),
  }));
}
