import { type AddedFile, addAttachment } from "#lib/attachments/add-attachment";
import type { AttachmentRefusal } from "#lib/attachments/refusals";
import type { AttachmentView } from "#lib/attachments/view";
import type { ClientContext } from "#lib/core/context";
import { type Result, refuse } from "#lib/core/result";
import { findDraftById } from "./find-draft";
import { slotsOf, stepsOf } from "./progress";

/**
 * Adds a file to one of the documents that the client's draft asks for (`addAttachment`). Refuses "not-found" also
 * for a document that is not asked for, and "slot-full" when this one has as many files as it may.
 */
export async function attach(
  ctx: ClientContext,
  file: AddedFile,
): Promise<Result<AttachmentView, AttachmentRefusal>> {
  const draft = await findDraftById(ctx, file.requestId);
  const slots = draft ? stepsOf(draft).flatMap((step) => slotsOf(step, draft)) : [];
  const slot = slots.find(({ name }) => name === file.slot);
  if (!draft || !slot) return refuse("not-found");
  return addAttachment(ctx, { ...file, mostInSlot: slot.mostFiles });
}
