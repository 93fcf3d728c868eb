import { journeyOf } from "#lib/requests/journey-of";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { JOURNEY_PAGES, type JourneyKind } from "./journey-pages";
import { answerWords, slotWords } from "./words";

/** What to have at hand, before one starts; by the kind of service where the documents depend on it. */
export function NeededDocuments({ texts, kind }: { texts: Texts; kind: JourneyKind }) {
  const { needed } = texts.requests.journeys[kind];
  return (
    <section className="section" aria-labelledby="sta-je-potrebno">
      <h2 id="sta-je-potrebno">{texts.requests.pages.start.needed}</h2>
      <p>{tied(needed.lead)}</p>
      <ul className="points">
        {needed.always.map((point) => (
          <li key={point}>{tied(point)}</li>
        ))}
      </ul>
      {documentsByAnswer(texts, kind).map(({ answer, slots }) => (
        <details className="where" key={answer}>
          <summary>{answer}</summary>
          <ul className="points">
            {slots.map(({ title, hint }) => (
              <li key={title}>
                <strong>{title}</strong> <span className="soft">{hint && tied(hint)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** The documents of the journey, for each answer of the question on which they depend. */
function documentsByAnswer(texts: Texts, kind: JourneyKind) {
  const { documentsBy } = JOURNEY_PAGES[kind];
  const { steps } = journeyOf(kind);
  const options = steps.flatMap(
    ({ fields }) => fields.find(({ name }) => name === documentsBy)?.options ?? [],
  );
  return options.map((option) => {
    const asked = { answers: { [documentsBy ?? ""]: option }, requestedDocuments: [] };
    const slots = steps.flatMap((step) => step.slots?.(asked) ?? []);
    return {
      answer: answerWords(texts, documentsBy ?? "").options?.[option]?.label ?? option,
      slots: slots.map(({ name }) => slotWords(texts, name)),
    };
  });
}
