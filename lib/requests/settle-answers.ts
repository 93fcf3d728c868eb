import type { Answers } from "#db/schema/requests";
import type { PolicyChoice } from "./choices-for";
import type { Choices, Draft } from "./draft";
import type { Field, Journey } from "./journey";
import { isAsked } from "./progress";

/**
 * The answers that hold: those of questions that are asked, chosen from what there is now. What there is only one of
 * is chosen, and the plate of the chosen policy's vehicle is filled in. What no longer holds is left out.
 */
export function settleAnswers(
  journey: Journey,
  stored: Answers,
  { choices, isDeclared }: Pick<Draft, "choices" | "isDeclared">,
): Answers {
  const answers: Answers = {};
  for (const step of journey.steps) {
    if (!isAsked(step, { answers, isDeclared })) continue;
    for (const field of step.fields) {
      const answer = settled(field, stored[field.name], choices, answers);
      if (answer !== undefined) answers[field.name] = answer;
    }
  }
  return answers;
}

/** The policy that was chosen, as far as one can be chosen. */
function chosenPolicy({ policy }: Answers, choices: Choices): PolicyChoice | undefined {
  return choices["vehicle-policies"]?.find(
    (choice): choice is PolicyChoice => "number" in choice && choice.value === policy,
  );
}

/** Whether the chosen policy was active on that day; true while none is chosen. */
export function liesWithinPolicy(day: string, answers: Answers, choices: Choices): boolean {
  const policy = chosenPolicy(answers, choices);
  return !policy || (policy.activeFrom <= day && day <= policy.activeUntil);
}

function settled(field: Field, stored: string | undefined, choices: Choices, earlier: Answers) {
  if (field.from) return chosen(choices[field.from]?.map(({ value }) => value) ?? [], stored);
  if (stored === undefined) return field.name === "plateNumber" ? knownPlate(earlier, choices) : undefined;
  if (field.within && !liesWithinPolicy(stored, earlier, choices)) return undefined;
  return stored;
}

/** Somebody chosen who is no longer there is asked for again, never replaced. */
function chosen(values: string[], stored: string | undefined): string | undefined {
  if (stored === undefined && values.length === 1) return values[0];
  return values.find((value) => value === stored);
}

function knownPlate(earlier: Answers, choices: Choices): string | undefined {
  return chosenPolicy(earlier, choices)?.plateNumber;
}
