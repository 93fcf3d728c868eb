import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { describeError } from "#lib/core/log";
import { context } from "../../../_server/context";

const PATIENCE = 2000;

/** Ready: the database answers in time. */
export async function GET() {
  const ctx = await context();
  const late = pause(PATIENCE).then(() => {
    throw new Error("The database does not answer in time");
  });
  try {
    await Promise.race([ctx.db.execute(sql`select 1`), late]);
    return answer("ok", 200);
  } catch (thrown) {
    ctx.log.error("health.not-ready", describeError(thrown));
    return answer("database-away", 503);
  }
}

function answer(status: string, code: number) {
  return Response.json({ status }, { status: code, headers: { "cache-control": "no-store" } });
}
