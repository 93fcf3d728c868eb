import type { Step } from "#lib/requests/journey";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { PhotoTips } from "./documents/photo-tips";
import { JOURNEY_PAGES, type JourneyKind } from "./journey-pages";
import { stepWords } from "./words";

interface StepAsideProps {
  texts: Texts;
  kind: JourneyKind;
  steps: readonly Step[];
  place: number;
}

/** Beside the questions: how a document is photographed well, and what follows. */
export function StepAside({ texts, kind, steps, place }: StepAsideProps) {
  const { pages, documents, journeys } = texts.requests;
  const next = steps[place + 1];
  return (
    <>
      {steps[place]?.slots && <PhotoTips texts={documents} example={JOURNEY_PAGES[kind].example} />}
      <section className="section" aria-labelledby="sta-sledi">
        <h2 id="sta-sledi">{pages.next.title}</h2>
        <p>
          {next
            ? say(pages.next.step, { n: place + 2, step: stepWords(texts, kind, next.address).name })
            : say(pages.next.check, { n: place + 2 })}{" "}
          {tied(next ? pages.next.kept : journeys[kind].deadline)}
        </p>
      </section>
    </>
  );
}
