import type { OwnPolicy } from "#lib/policies/find-policy";
import type { Texts } from "#lib/texts/sr";
import { Card } from "../../../_ui/card";
import { Facts } from "../../../_ui/facts";
import { type NamedPerson, personFacts, policyFacts, subjectFacts } from "../../_policies/policy-facts";

interface AboutProps {
  texts: Texts;
  policy: OwnPolicy;
  persons: readonly NamedPerson[];
}

export function About({ texts, policy, persons }: AboutProps) {
  return (
    <section className="section" aria-labelledby="o-polisi">
      <h2 id="o-polisi">{texts.policy.about.title}</h2>
      <Card>
        <Facts
          facts={[
            ...personFacts(texts, policy, persons),
            ...subjectFacts(texts, policy),
            ...policyFacts(texts, policy),
          ]}
        />
      </Card>
    </section>
  );
}
