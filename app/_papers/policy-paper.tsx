import { Text } from "@react-pdf/renderer";
import type { OwnPolicy } from "#lib/policies/find-policy";
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
}

/** The main facts of a policy, for whoever asks whether one is insured. */
export function PolicyPaper({ policy, persons, subject, about, ...frame }: PolicyPaperProps) {
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
      <Text style={style.last}>{words.notThePolicy}</Text>
    </Paper>
  );
}

function coverageFacts(
  { texts }: PaperFrame,
  { coverages, currency }: PolicyPaperProps["policy"],
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
