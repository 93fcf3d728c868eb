import type { Draft } from "./draft";
import type { Field, Slot, Step } from "./journey";
import { journeyOf } from "./journey-of";

/** Address of the page on which all answers are checked and sent, behind the last step. */
export const CHECK = "provera";

/** The pages that this client is asked, in order. Where there is only one to choose, nothing is asked. */
export function stepsOf(draft: Draft): readonly Step[] {
  return journeyOf(draft.kind).steps.filter((step) => isAsked(step, draft) && !isImplied(step, draft));
}

/** Whether the step belongs to this request at all, after its answers so far. */
export function isAsked(step: Step, { answers, isDeclared }: Pick<Draft, "answers" | "isDeclared">): boolean {
  if (step.notOfDeclared && isDeclared) return false;
  return step.appliesTo?.(answers) ?? true;
}

/** The documents that this step asks for, after the answers so far. */
export function slotsOf(step: Step, draft: Draft): readonly Slot[] {
  return step.slots?.(draft) ?? [];
}

/** The first page on which something is missing; undefined when the request may be sent. */
export function firstOpenStep(draft: Draft): Step | undefined {
  return stepsOf(draft).find((step) => isOpen(step, draft));
}

export function isComplete(draft: Draft): boolean {
  return firstOpenStep(draft) === undefined;
}

/** Slots of the step that lack a file, by what is wrong with them. */
export function missingFiles(step: Step, draft: Draft): Record<string, "missing"> {
  const slots = slotsOf(step, draft);
  const isEmpty = ({ name }: Slot) => !draft.files[name];
  const wanting = slots.filter((slot) => slot.isRequired && isEmpty(slot));
  const lacksAny = step.needsFile && slots.every(isEmpty) ? slots.slice(0, 1) : [];
  return Object.fromEntries([...wanting, ...lacksAny].map(({ name }) => [name, "missing"]));
}

function isOpen(step: Step, draft: Draft): boolean {
  return (
    step.fields.some(({ name }) => draft.answers[name] === undefined) ||
    Object.keys(step.judge?.(draft.answers) ?? {}).length > 0 ||
    Object.keys(missingFiles(step, draft)).length > 0
  );
}

function isImplied({ fields }: Step, { answers, choices }: Draft): boolean {
  const isOnlyOne = ({ name, from }: Field) => from && answers[name] && choices[from]?.length === 1;
  return fields.length > 0 && fields.every(isOnlyOne);
}
