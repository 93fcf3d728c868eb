import type { Context } from "#lib/core/context";
import { StorageAway, type StoreName } from "#lib/core/storage";

/** The bytes of an attachment, from wherever they lie. Whoever asks has made sure that they may be given out. Throws StorageAway. */
export async function readContent(
  ctx: Context,
  { id, store }: { id: string; store: StoreName },
): Promise<Buffer> {
  const content = await ctx.storage.store(store).read(ctx, id);
  if (content) return content;
  ctx.log.error("attachment.content-missing");
  throw new StorageAway();
}
