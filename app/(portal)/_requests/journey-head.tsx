import type { Draft } from "#lib/requests/draft";
import type { Step } from "#lib/requests/journey";
import { journeyOf } from "#lib/requests/journey-of";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { BackLink } from "../../_ui/back-link";
import { knownSoFar } from "./asked-fields";
import { JOURNEY_PAGES, type JourneyKind } from "./journey-pages";
import { stepWords } from "./words";

interface JourneyHeadProps {
  texts: Texts;
  kind: JourneyKind;
  draft: Draft;
  /** The steps that are asked; the page of checking stands behind the last of them. */
  steps: readonly Step[];
  /** Which of them this is, from 0. */
  place: number;
}

/** Where one is in a journey: the steps as tiles, the question as the headline, what is known so far. */
export function JourneyHead({ texts, kind, draft, steps, place }: JourneyHeadProps) {
  const { address, steps: all } = journeyOf(kind);
  const { pages } = texts.requests;
  const [step, before] = [steps[place], steps[place - 1]];
  const known = knownSoFar(
    texts,
    step ? all.slice(0, all.indexOf(step)) : all,
    draft,
    JOURNEY_PAGES[kind].known,
  );
  return (
    <>
      {before ? (
        <BackLink href={`${address}/${before.address}`}>
          {stepWords(texts, kind, before.address).back}
        </BackLink>
      ) : (
        <BackLink href={address}>{pages.toStart}</BackLink>
      )}
      <div className="page-head">
        <div>
          <p className="soft">{say(pages.step, whereWords(texts, kind, steps, place))}</p>
          <div className="course course--steps" aria-hidden="true">
            {Array.from({ length: steps.length + 1 }, (_, tile) => (
              <span key={steps[tile]?.address ?? "check"} className={tileOf(tile, place)} />
            ))}
          </div>
        </div>
        <h1>{step ? stepWords(texts, kind, step.address).title : pages.check.title}</h1>
        {known && <p className="lead">{known}</p>}
      </div>
    </>
  );
}

/** For "Refundacija medicinskih troškova, korak 4 od 5". */
export function whereWords(texts: Texts, kind: JourneyKind, steps: readonly Step[], place: number) {
  return { journey: texts.requests.journeys[kind].title, n: place + 1, of: steps.length + 1 };
}

function tileOf(tile: number, place: number): string | undefined {
  if (tile === place) return "today";
  return tile < place ? "laid" : undefined;
}
