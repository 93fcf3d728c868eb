import type { AttachmentRefusal } from "#lib/attachments/refusals";
import type { AttachmentView } from "#lib/attachments/view";
import { ok, type Result } from "#lib/core/result";

/** What a script needs to show an attachment in its list. */
export function added(result: Result<AttachmentView, AttachmentRefusal>): Result<object, AttachmentRefusal> {
  if (!result.ok) return result;
  const { id, slot, name, size, mediaType, hasThumbnail, scan } = result.value;
  const thumbnail = hasThumbnail && scan !== "waiting" ? `/prilozi/${id}/slicica` : null;
  return ok({ attachment: { id, slot, name, size, mediaType, thumbnail, scan } });
}
