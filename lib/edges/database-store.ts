import { eq, inArray } from "drizzle-orm";
import { attachmentContents } from "#db/schema/requests";
import type { ContentStore } from "#lib/core/storage";

/** Contents beside their rows: nothing else to run, back up or lose. */
export const databaseStore: ContentStore = {
  joinsTransaction: true,
  async keep(ctx, id, content) {
    await ctx.db.insert(attachmentContents).values({ attachmentId: id, content });
  },
  async read(ctx, id) {
    const isIt = eq(attachmentContents.attachmentId, id);
    const [row] = await ctx.db.select().from(attachmentContents).where(isIt);
    return row?.content ?? null;
  },
  // A content goes with its row.
  keptBefore: async () => [],
  async remove(ctx, ids) {
    await ctx.db.delete(attachmentContents).where(inArray(attachmentContents.attachmentId, ids));
  },
};
