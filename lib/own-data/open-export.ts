import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "#db/schema/accounts";
import { dataExportParts, dataExports } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import type { ClientContext } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { spend } from "#lib/protection/spend";
import { isKept } from "./list-exports";

export interface OpenedExport {
  askedAt: Date;
  /** In bytes. */
  size: number;
  /** Read one after the other as they are asked for. Throws when the session or the export ends meanwhile. */
  parts: AsyncGenerator<Buffer>;
}

/**
 * The client's copy, put on record. What is foreign, unknown, past its time or not ready is "unknown" (D1), all of it
 * for a declared account (R2); their own needs a fresh code.
 */
export async function openExport(
  ctx: ClientContext,
  id: string,
): Promise<Result<OpenedExport, "unknown" | "code-needed" | "too-many-attempts">> {
  if (!z.uuid().safeParse(id).success || ctx.client.declaredUntil) return refuse("unknown");
  const [found] = await ctx.db
    .select({ askedAt: dataExports.askedAt, size: dataExports.size })
    .from(dataExports)
    .where(isOwnReady(ctx, id));
  if (!found) return refuse("unknown");
  if (!(await hasFreshCode(ctx))) return refuse("code-needed");
  const spent = await spend(ctx, [["exportsOpenedByAccount", ctx.client.accountId]]);
  if (!spent.ok) return spent;
  await record(ctx, "export.opened", ctx.client.accountId);
  const size = found.size ?? 0;
  return ok({ askedAt: found.askedAt, size, parts: readParts(ctx, id, size) });
}

async function* readParts(ctx: ClientContext, id: string, size: number): AsyncGenerator<Buffer> {
  let read = 0;
  for (let place = 0; read < size; place += 1) {
    const [part] = await ctx.db
      .select({ content: dataExportParts.content })
      .from(dataExportParts)
      .innerJoin(dataExports, eq(dataExports.id, dataExportParts.exportId))
      .innerJoin(sessions, eq(sessions.userId, dataExports.accountId))
      .where(
        and(isOwnReady(ctx, id), eq(dataExportParts.place, place), eq(sessions.id, ctx.client.sessionId)),
      );
    if (!part) throw new Error("The session or the export has ended");
    read += part.content.length;
    yield part.content;
  }
}

function isOwnReady({ client }: ClientContext, id: string) {
  const isOwn = and(eq(dataExports.id, id), eq(dataExports.accountId, client.accountId));
  return and(isOwn, eq(dataExports.state, "ready"), isKept);
}
