import type { ClientContext } from "#lib/core/context";
import { choicesFor } from "./choices-for";
import type { Choices } from "./draft";
import type { Journey } from "./journey";

/** All that this client can choose from on this journey. */
export async function journeyChoices(ctx: ClientContext, { steps }: Journey): Promise<Choices> {
  const sources = steps.flatMap(({ fields }) => fields.flatMap(({ from }) => from ?? []));
  const found = sources.map(async (source) => [source, await choicesFor(ctx, source)] as const);
  return Object.fromEntries(await Promise.all(found));
}
