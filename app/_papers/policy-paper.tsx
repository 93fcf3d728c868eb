import { Text } from "@react-pdf/renderer";
import type { OwnPolicy } from "#lib/policies/find-policy";
import type { listHealthPackages } from "#lib/policies/list-health-packages";
import { formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { Paper, type PaperFrame } from "./paper";
import { type PaperFact, PaperFacts, PaperSection } from "./parts";
import { style } from "./style";

interface PolicyPaperProps extends PaperFrame {
  policy: Pick<OwnPolicy, "number" | "coverages" | "currency">;
  persons: readonly PaperFact[];
  subject: readonly PaperFact[];
  about: readonly PaperFact[];
  /** Of a voluntary health policy. */
  packages: Awaited<ReturnType<typeof listHealthPackages>>;
}

/** The main facts of a policy, for whoever asks whether one is insured. */
export function PolicyPaper({ policy, persons, subject, about, packages, ...frame }: PolicyPaperProps) {
  const words = frame.texts.papers.policy;
  return (
    <Paper {...frame} title={words.title} number={policy.number}>
      <Text style={style.running}>{words.lead}</Text>
      <PaperSection title={words.about}>
        <PaperFacts facts={about} />
      </PaperSection>
      <PaperSection title={words.persons}>
        <PaperFacts facts={persons} />
      </PaperSection>
      {subject.length > 0 && (
        <PaperSection title={words.subject}>
          <PaperFacts facts={subject} />
        </PaperSection>
      )}
      {policy.coverages.length > 0 && (
        <PaperSection title={words.coverages}>
          <PaperFacts facts={coverageFacts(frame, policy)} />
        </PaperSection>
      )}
      {packages.map((one) => (
        <PaperSection key={one.name} title={say(frame.texts.policy.coverages.package, { name: one.name })}>
          <PaperFacts facts={coverageFacts(frame, one)} />
        </PaperSection>
      ))}
      <Text style={style.last}>{words.notThePolicy}</Text>
    </Paper>
  );
}

function coverageFacts(
  { texts }: PaperFrame,
  { coverages, currency }: Pick<OwnPolicy, "coverages" | "currency">,
): PaperFact[] {
  const words = texts.policy.coverages;
  return coverages.map(({ name, sumInsured, deductible }) => {
    const sum = sumInsured === undefined ? words.covered : formatMoney(sumInsured, currency);
    if (deductible === undefined) return { term: name, value: sum };
    return {
      term: name,
      value: `${sum}, ${say(words.deductible, { amount: formatMoney(deductible, currency) })}`,
    };
  });
}
