import type { ListedClaim } from "#lib/claims/list-claims";
import { nextStep } from "#lib/claims/next-step";
import type { Day } from "#lib/core/belgrade-day";
import type { SentAbout } from "#lib/requests/sent-about";
import type { Texts } from "#lib/texts/sr";
import { AnswerCard } from "./answer-card";
import { ClockCard, LateCard } from "./clock-card";
import { Decision } from "./decision";
import { DocumentsCard } from "./documents-card";
import { NumberCard } from "./number-card";

interface AnswerProps {
  texts: Texts;
  claim: ListedClaim;
  sent: readonly SentAbout[];
  today: Day;
}

/** What happens next, by when and who acts, as the first thing under the headline; with the reasons of a decision. */
export function Answer({ texts, claim, sent, today }: AnswerProps) {
  const { answer } = texts.claims;
  const step = nextStep(claim, today);
  switch (step.what) {
    case "number":
      return <NumberCard texts={texts} by={step.by} />;
    case "decision": {
      const { clock } = step;
      if (clock.runs === "on") return <ClockCard texts={answer} clock={clock} />;
      if (clock.runs === "out") return <LateCard texts={texts} clock={clock} />;
      return <AnswerCard {...answer.checking} strong={answer.nothingNeeded} />;
    }
    case "documents":
      return <DocumentsCard texts={texts} claim={claim} sent={sent} />;
    case "review":
      return <AnswerCard {...answer.review} strong={answer.nothingNeeded} />;
    case "payout":
      return (
        <AnswerCard {...answer.payout} strong={answer.nothingNeeded}>
          <Decision texts={answer} claim={claim} />
        </AnswerCard>
      );
    case "nothing":
      return claim.decisionReason === null ? null : (
        <section className="card stack" aria-labelledby="odgovor">
          <h2 id="odgovor">{answer.reason}</h2>
          <p>{claim.decisionReason}</p>
        </section>
      );
  }
}
