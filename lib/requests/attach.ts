import { type AddedFile, addAttachment } from "#lib/attachments/add-attachment";
import { takeUpload } from "#lib/attachments/direct-upload";
import type { AttachmentRefusal } from "#lib/attachments/refusals";
import type { AttachmentView } from "#lib/attachments/view";
import type { ClientContext } from "#lib/core/context";
import { type Result, refuse } from "#lib/core/result";
import { findDraftById } from "./find-draft";
import type { Slot } from "./journey";
import { slotsOf, stepsOf } from "./progress";

/**
 * Adds a file to one of the documents that the client's draft asks for (`addAttachment`). Refuses "not-found" also
 * for a document that is not asked for, and "too-many-files" when this one has as many files as it may.
 */
export async function attach(
  ctx: ClientContext,
  file: AddedFile,
): Promise<Result<AttachmentView, AttachmentRefusal>> {
  const slot = await findSlot(ctx, file);
  return slot ? addAttachment(ctx, { ...file, mostInSlot: slot.mostFiles }) : refuse("not-found");
}

/** As `attach`, of a file that the browser has sent straight to the store (`takeUpload`). */
export async function attachSent(
  ctx: ClientContext,
  file: Parameters<typeof takeUpload>[1],
): Promise<Result<AttachmentView, AttachmentRefusal>> {
  const slot = await findSlot(ctx, file);
  return slot ? takeUpload(ctx, { ...file, mostInSlot: slot.mostFiles }) : refuse("not-found");
}

async function findSlot(
  ctx: ClientContext,
  { requestId, slot }: Pick<AddedFile, "requestId" | "slot">,
): Promise<Slot | undefined> {
  const draft = await findDraftById(ctx, requestId);
  const asked = draft ? stepsOf(draft).flatMap((step) => slotsOf(step, draft)) : [];
  return asked.find(({ name }) => name === slot);
}
