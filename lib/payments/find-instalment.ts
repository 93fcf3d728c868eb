import { sql } from "drizzle-orm";
import { z } from "zod";
import type { ClientContext } from "#lib/core/context";
import { AS_READ, type OwnInstalment, ownInstalments } from "./own-instalments";

/** An instalment that the client pays as policyholder; null for any other, and for what is none (D1). */
export async function findInstalment(ctx: ClientContext, id: string): Promise<OwnInstalment | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [instalment] = await ctx.db.execute<OwnInstalment>(sql`
    select ${AS_READ} from ${ownInstalments(ctx)} where id = ${id}`);
  return instalment ?? null;
}
