import { listAttachments } from "#lib/attachments/list-attachments";
import type { ClientContext } from "#lib/core/context";
import { journeyChoices } from "#lib/requests/journey-choices";
import { journeyOf } from "#lib/requests/journey-of";
import { isAsked } from "#lib/requests/progress";
import type { SentRequest } from "#lib/requests/sent-requests";
import type { Texts } from "#lib/texts/sr";
import { type AnsweredPart, answeredParts } from "./answered-parts";

/** What a client sent, part by part. */
export async function sentParts(
  ctx: ClientContext,
  texts: Texts,
  sent: SentRequest,
): Promise<AnsweredPart[]> {
  const journey = journeyOf(sent.kind);
  const isDeclared = ctx.client.declaredUntil !== null;
  const files = await listAttachments(ctx, sent.id);
  return answeredParts(texts, {
    ...sent,
    steps: journey.steps.filter((step) => isAsked(step, { answers: sent.answers, isDeclared })),
    choices: await journeyChoices(ctx, journey),
    files,
    // The insurer may ask for other ones since.
    requestedDocuments: files.map(({ slot }) => slot).filter((slot) => slot !== "other"),
  });
}
