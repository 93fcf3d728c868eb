import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answers, REQUEST_KINDS } from "#db/schema/requests";
import type { Draft } from "#lib/requests/draft";
import type { RequestKind } from "#lib/requests/journey";
import { journeyOf } from "#lib/requests/journey-of";
import { firstOpenStep, isAsked, isComplete, slotsOf, stepsOf } from "#lib/requests/progress";
import { readStep } from "#lib/requests/read-step";
import { settleAnswers } from "#lib/requests/settle-answers";
import { TYPED } from "../../support/asking";

const PERSON = { value: TYPED.insuredPerson, name: "Vesna Ilić" };
const POLICY = {
  value: TYPED.policy,
  number: "8100026084517",
  line: "casco",
  plateNumber: undefined,
  make: undefined,
  model: undefined,
  activeFrom: "2000-01-01",
  activeUntil: "2999-01-01",
};
const EVERYTHING = [
  "",
  "yes",
  "no",
  "on",
  "x",
  "0101990360007",
  "collision",
  "theft",
  "other",
  ...Object.values(TYPED),
];

describe.each(REQUEST_KINDS)("%s, in whatever order its pages are answered and changed", (kind) => {
  const addresses = journeyOf(kind).steps.map(({ address }) => address);
  const slots = journeyOf(kind).steps.flatMap((step) =>
    (
      step.slots?.({
        answers: { hasReferral: "yes", europeanStatement: "yes" },
        requestedDocuments: ["Račun"],
      }) ?? []
    ).map(({ name }) => name),
  );
  const move = fc.record({
    address: fc.constantFrom(...addresses),
    typed: fc.dictionary(fc.constantFrom(...namesOf(kind)), fc.constantFrom(...EVERYTHING)),
    isRight: fc.boolean(),
    slot: fc.option(fc.constantFrom("", ...slots)),
    files: fc.constantFrom(0, 1),
    choices: fc.option(fc.constantFrom(0, 1, 2), { freq: 12 }),
    isDeclared: fc.boolean(),
  });

  test("never is complete with a required answer or document missing", () => {
    let completed = 0;
    fc.assert(
      fc.property(fc.boolean(), fc.array(move, { maxLength: 20 }), (isAnswered, moves) => {
        let draft = isAnswered ? answered(emptyDraft(kind)) : emptyDraft(kind);
        for (const { address, typed, isRight, slot, files, choices, isDeclared } of moves) {
          draft = { ...draft, ...(choices !== null && { choices: choicesOf(choices) }), isDeclared };
          draft = save(settled(draft), address, isRight ? TYPED : typed);
          if (slot) draft = { ...draft, files: { ...draft.files, [slot]: files } };
          expect(isComplete(draft)).toBe(firstOpenStep(draft) === undefined);
          if (!isComplete(draft)) continue;
          completed += 1;
          expect(whatIsMissing(draft)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(completed).toBeGreaterThan(0);
  });
});

/** By the journey alone, without what progress tells. */
function whatIsMissing(draft: Draft): string[] {
  return journeyOf(draft.kind)
    .steps.filter((step) => isAsked(step, draft))
    .flatMap((step) => [
      ...step.fields.filter((field) => !field.optional && !draft.answers[field.name]).map(({ name }) => name),
      ...slotsOf(step, draft)
        .filter(({ name, isRequired }) => isRequired && !draft.files[name])
        .map(({ name }) => name),
    ]);
}

function save(draft: Draft, address: string, typed: Record<string, string>): Draft {
  const step = stepsOf(draft).find((one) => one.address === address);
  const read = step && readStep(step, typed, draft);
  if (!read || Object.keys(read.errors).length > 0) return draft;
  return settled({ ...draft, answers: { ...draft.answers, ...read.answers } });
}

/** Every page answered rightly, every document there. */
function answered(empty: Draft): Draft {
  let draft = empty;
  for (let step = firstOpenStep(draft); step; step = firstOpenStep(draft)) {
    const files = Object.fromEntries(slotsOf(step, draft).map(({ name }) => [name, 1]));
    draft = { ...save(draft, step.address, TYPED), files: { ...draft.files, ...files } };
  }
  return draft;
}

function settled(draft: Draft): Draft {
  return { ...draft, answers: settleAnswers(journeyOf(draft.kind), draft.answers, draft) };
}

function emptyDraft(kind: RequestKind): Draft {
  const answers: Answers = {};
  const shell = { id: "", kind, subjectId: null, revision: 0, updatedAt: new Date(), isDeclared: false };
  return settled({ ...shell, answers, choices: choicesOf(1), requestedDocuments: ["Račun"], files: {} });
}

function choicesOf(count: number): Draft["choices"] {
  const persons = [PERSON, { value: "luka", name: "Luka" }].slice(0, count);
  const policies = [POLICY, { ...POLICY, value: "other" }].slice(0, count);
  return { "insured-persons": persons, "lately-insured-persons": persons, "vehicle-policies": policies };
}

function namesOf(kind: RequestKind): string[] {
  return journeyOf(kind).steps.flatMap(({ fields }) => fields.map(({ name }) => name));
}
