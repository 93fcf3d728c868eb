import { type AddedFile, addAttachment } from "#lib/attachments/add-attachment";
import type { AttachmentRefusal } from "#lib/attachments/refusals";
import type { AttachmentView } from "#lib/attachments/view";
import type { ClientContext } from "#lib/core/context";
import { type Result, refuse } from "#lib/core/result";
import { findDraftById } from "./find-draft";
import { slotsOf, stepsOf } from "./progress";

/**
 * Adds a file to one of the documents that the client's draft asks for (`addAttachment`). Refuses "not-found" also
 * for a document that is not asked for, "slot-full" when this one
 * has as many files as it may, and "too-many-files" when the page that asks for it has.
 */
export async function attach(
  ctx: ClientContext,
  file: AddedFile,
): Promise<Result<AttachmentView, AttachmentRefusal>> {
  const draft = await findDraftById(ctx, file.requestId);
  const pages = draft ? stepsOf(draft).map((step) => slotsOf(step, draft)) : [];
  const page = pages.find((slots) => slots.some(({ name }) => name === file.slot));
  const slot = page?.find(({ name }) => name === file.slot);
  if (!page || !slot) return refuse("not-found");
  return addAttachment(ctx, {
    ...file,
    mostInSlot: slot.mostFiles,
    slotsOfPage: page.map(({ name }) => name),
  });
}
