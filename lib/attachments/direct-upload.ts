import type { ClientContext } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { StorageAway } from "#lib/core/storage";
import { UPLOAD } from "#lib/protection/limits";
import { spend } from "#lib/protection/spend";
import type { AddedFile } from "./add-attachment";
import { hasDraft } from "./own-draft";
import type { AttachmentRefusal } from "./refusals";
import type { AttachmentView } from "./view";

/** What the browser posts a file with; `key` is told to the portal afterwards. */
export interface UploadForm {
  url: string;
  key: string;
  fields: Record<string, string>;
}

/** Lets the browser send one file for a draft of this client straight to the store. "not-found" also where none takes uploads. */
export async function allowUpload(
  ctx: ClientContext,
  { requestId, size }: { requestId: string; size: number },
): Promise<Result<UploadForm, AttachmentRefusal>> {
  const { direct } = ctx.storage;
  if (!direct || !(await hasDraft(ctx, requestId))) return refuse("not-found");
  if (size > UPLOAD.largest) return refuse("too-large");
  const allowed = await spend(ctx, [["directUploadsByAccount", ctx.client.accountId]]);
  return allowed.ok ? unlessAway(async () => ok(await direct.allow(UPLOAD.largest))) : allowed;
}

/** Adds what the browser sent to the store by `add`, as if it had been sent here. What was judged is no longer there afterwards. */
export async function takeUpload(
  ctx: ClientContext,
  { key, ...file }: Omit<AddedFile, "content"> & { key: string },
  add: (ctx: ClientContext, file: AddedFile) => Promise<Result<AttachmentView, AttachmentRefusal>>,
): Promise<Result<AttachmentView, AttachmentRefusal>> {
  const { direct } = ctx.storage;
  if (!direct || !(await hasDraft(ctx, file.requestId))) return refuse("not-found");
  return unlessAway(async () => {
    const content = await direct.fetch(key);
    if (!content) return refuse("not-found");
    const added = await add(ctx, { ...file, content });
    if (added.ok || !PASSING.includes(added.refusal)) await direct.remove(key);
    return added;
  });
}

/** The same upload may be taken again after these. */
const PASSING: AttachmentRefusal[] = [
  "busy",
  "storage-away",
  "too-many-attempts",
  "too-many-files",
  "slot-full",
];

async function unlessAway<Value>(
  work: () => Promise<Result<Value, AttachmentRefusal>>,
): Promise<Result<Value, AttachmentRefusal>> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof StorageAway) return refuse("storage-away");
    throw thrown;
  }
}
