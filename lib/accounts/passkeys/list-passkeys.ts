import { asc, eq } from "drizzle-orm";
import { passkeys } from "#db/schema/own-account";
import type { ClientContext } from "#lib/core/context";

/** The client's passkeys in the order in which they were added; nothing by which one could be used. */
export async function listPasskeys(ctx: ClientContext) {
  return ctx.db
    .select({
      id: passkeys.id,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.accountId, ctx.client.accountId))
    .orderBy(asc(passkeys.createdAt));
}
