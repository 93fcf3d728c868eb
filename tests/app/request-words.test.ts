import { describe, expect, it } from "vitest";
import type { Field, Journey, Slot } from "#lib/requests/journey";
import { journeyOf } from "#lib/requests/journey-of";
import { readAnswer } from "#lib/requests/read-answer";
import { sr } from "#lib/texts/sr";
import { answerWords, slotWords, stepWords } from "../../app/(portal)/_requests/words";

const KINDS = ["medical-refund", "pre-authorisation", "car-damage"] as const;
const journeys = KINDS.map(journeyOf);
const fields = journeys.flatMap(({ steps }) => steps.flatMap((step) => step.fields));

describe("the words of the journeys", () => {
  it("name every step, question, answer to choose from and document", () => {
    for (const { kind, steps } of journeys)
      for (const { address } of steps) expect(stepWords(sr, kind, address).title, address).toBeTruthy();
    for (const { name, options = [] } of fields) {
      const words = answerWords(sr, name);
      expect(words.label, name).toBeTruthy();
      expect(Object.keys(words.options ?? {}), name).toEqual(options);
    }
    const named = Object.keys(sr.requests.slots);
    for (const { name } of journeys.flatMap(allSlots)) {
      expect(named).toContain(name);
      expect(slotWords(sr, name).title).not.toBe(name);
    }
  });

  it("say of every question that must be answered what to enter, in words of its own", () => {
    for (const field of fields.filter(mustBeAnswered))
      expect(answerWords(sr, field.name).errors.empty, field.name).toMatch(/^(Unesite|Izaberite|Opišite) /);
  });

  it("name no step, question or document that nobody asks for", () => {
    for (const journey of journeys) {
      const words: { steps: object } = sr.requests.journeys[journey.kind as (typeof KINDS)[number]];
      expect(Object.keys(words.steps).sort()).toEqual(journey.steps.map(({ address }) => address).sort());
    }
    const asked = new Set(fields.map(({ name }) => name));
    expect(Object.keys(sr.requests.answers).filter((name) => !asked.has(name))).toEqual([]);
    const slots = new Set(journeys.flatMap(allSlots).map(({ name }) => name));
    expect(Object.keys(sr.requests.slots).filter((name) => !slots.has(name))).toEqual([]);
  });
});

function mustBeAnswered(field: Field): boolean {
  return !readAnswer(field, "").ok;
}

/** The documents that a journey asks for after some answers or others. */
function allSlots({ steps }: Journey): readonly Slot[] {
  const options = steps
    .flatMap((step) => step.fields)
    .flatMap(({ name, options = [] }) => options.map((value) => ({ [name]: value })));
  const told = { europeanStatement: "yes", policeCalled: "yes" };
  return [{}, told, ...options].flatMap((answers) =>
    steps.flatMap((step) => step.slots?.({ answers, requestedDocuments: [] }) ?? []),
  );
}
