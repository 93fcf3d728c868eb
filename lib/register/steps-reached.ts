/** A state that a claim or an authorisation came to; it stands in the one of `now`. */
export interface ReachedStep<State> {
  when: "past" | "now";
  what: State;
  at: Date | null;
  note?: string | undefined;
}

interface Told<State> {
  state: State;
  steps: readonly { state: State; at: string; note?: string | undefined }[];
}

/**
 * The states that the core system told, oldest first. It may tell a state without the step that led to it. While the
 * matter is open, the newest step to the present state is the one in which it stands, and comes last.
 */
export function stepsReached<State>({ state, steps }: Told<State>, isOpen: boolean): ReachedStep<State>[] {
  const told = steps.map((step): ReachedStep<State> => {
    return { when: "past", what: step.state, at: new Date(step.at), note: step.note };
  });
  if (!told.some(({ what }) => what === state)) told.push({ when: "past", what: state, at: null });
  const past = told.toSorted(byTime);
  if (!isOpen) return past;
  const place = past.findLastIndex(({ what }) => what === state);
  return [...past.toSpliced(place, 1), ...past.slice(place, place + 1).map(asNow)];
}

/** What has no moment came last. */
export function byTime(one: { at: Date | null }, other: { at: Date | null }): number {
  return (one.at?.getTime() ?? Number.MAX_VALUE) - (other.at?.getTime() ?? Number.MAX_VALUE);
}

function asNow<State>(step: ReachedStep<State>): ReachedStep<State> {
  return { ...step, when: "now" };
}
