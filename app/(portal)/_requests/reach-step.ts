import { notFound, redirect } from "next/navigation";
import type { ClientContext } from "#lib/core/context";
import { findDraft } from "#lib/requests/find-draft";
import { journeyOf } from "#lib/requests/journey-of";
import { CHECK, firstOpenStep, stepsOf } from "#lib/requests/progress";
import type { JourneyKind } from "./journey-pages";

/** The step of this address, for whoever has got that far; others are led to where they stand. */
export async function reachStep(ctx: ClientContext, kind: JourneyKind, stepAddress: string) {
  const journey = journeyOf(kind);
  if (!journey.steps.some(({ address }) => address === stepAddress)) notFound();
  const draft = await reachDraft(ctx, kind);
  const steps = stepsOf(draft);
  const open = firstOpenStep(draft);
  const place = steps.findIndex(({ address }) => address === stepAddress);
  const step = steps[place];
  if (!step || (open && steps.indexOf(open) < place))
    redirect(`${journey.address}/${open?.address ?? CHECK}`);
  return { draft, step, steps, place };
}

/** The client's draft; without one, or with nothing to choose from any more, the start page says how it is. */
export async function reachDraft(ctx: ClientContext, kind: JourneyKind) {
  const draft = await findDraft(ctx, kind);
  if (!draft || Object.values(draft.choices).some((choices) => choices.length === 0))
    redirect(journeyOf(kind).address);
  return draft;
}
