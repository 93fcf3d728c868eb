import type { Answers } from "#db/schema/requests";
import type { AttachmentView } from "#lib/attachments/view";
import type { Choices } from "#lib/requests/draft";
import type { Field, RequestKind, Step } from "#lib/requests/journey";
import type { Texts } from "#lib/texts/sr";
import { readable } from "./readable";
import { answerWords, slotWords, stepWords } from "./words";

/** What was answered on one step, in words. */
export interface AnsweredPart {
  address: string;
  name: string;
  answers: { term: string; answer: string }[];
  documents: { slot: string; files: AttachmentView[] }[];
}

interface Answered {
  kind: RequestKind;
  steps: readonly Step[];
  answers: Answers;
  choices: Choices;
  files: readonly AttachmentView[];
  requestedDocuments: readonly string[];
}

/** All answers and documents of a request, part by part. */
export function answeredParts(texts: Texts, { kind, steps, files, ...given }: Answered): AnsweredPart[] {
  return steps.map((step) => ({
    address: step.address,
    name: stepWords(texts, kind, step.address).name,
    answers: step.fields.flatMap((field) => answered(texts, field, given)),
    documents: (step.slots?.(given) ?? []).flatMap(({ name }) => {
      const ofSlot = files.filter(({ slot }) => slot === name);
      return ofSlot.length > 0 ? [{ slot: slotWords(texts, name).title, files: ofSlot }] : [];
    }),
  }));
}

/** What was not ticked is not worth a line. */
function answered(texts: Texts, field: Field, { answers, choices }: Pick<Answered, "answers" | "choices">) {
  const answer = readable(texts, field, answers[field.name] ?? "", choices);
  if (answer === "" && field.type === "tick") return [];
  const { label, term = label } = answerWords(texts, field.name);
  return [{ term, answer: answer || texts.requests.pages.check.none }];
}
