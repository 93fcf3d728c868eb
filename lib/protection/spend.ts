import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { blindIndex } from "./derive";
import { LIMITS, type Limit, type LimitName } from "./limits";
import { warnSeldom } from "./warn-seldom";

/** One use of a limit by a subject: an address, an account, a hashed JMBG. Subjects are stored as keyed hashes only. */
export type Spending = readonly [limit: LimitName, subject: string];

/** Subject of visitors whose address cannot be trusted: they share one strict count. */
export const UNKNOWN_ADDRESS = "unknown";

/**
 * Counts one use of every limit named, in one statement, so that parallel tries cannot slip through.
 * Refuses with the moment from which there is room again; what had room is counted all the same.
 */
export async function spend(
  ctx: Context,
  spendings: Spending[],
): Promise<Result<undefined, "too-many-attempts">> {
  const windows = windowsOf(ctx, spendings);
  const counted = await ctx.db.execute<{ key: Buffer }>(sql`
    insert into limits (key, used, most, within, doubling, closing, resets_at)
    values ${sql.join(
      windows.map(
        ({ key, limit }) => sql`(${key}::bytea, 1, ${limit.most}::int, ${limit.within}::int,
          ${limit.doubling ?? false}::boolean, ${limit.closing ?? false}::boolean, now() + ${limit.within}::int * interval '1 second')`,
      ),
      sql`, `,
    )}
    on conflict (key) do update set
      used = case when limits.resets_at <= now() then 1 else limits.used + 1 end,
      most = excluded.most, within = excluded.within, doubling = excluded.doubling, closing = excluded.closing,
      strikes = case when limits.resets_at <= now() then ${nextStrikes} else limits.strikes end,
      resets_at = case when limits.resets_at <= now()
        then now() + least(excluded.within * power(2, ${nextStrikes}), 86400) * interval '1 second'
        when excluded.closing and limits.used + 1 >= excluded.most then now() + excluded.within * interval '1 second'
        else limits.resets_at end
    where limits.resets_at <= now() or limits.used < excluded.most
    returning key`);
  if (counted.length === windows.length) return ok();
  warnSeldom(ctx.log, "limit.reached", { limit: spendings.map(([name]) => name).join(",") });
  const until = await fullUntil(ctx, windows);
  return refuse("too-many-attempts", until ? { until } : {});
}

/** Gives back one use, after a try that turned out to be right. */
export async function giveBack(ctx: Context, spendings: Spending[]): Promise<void> {
  const keys = windowsOf(ctx, spendings).map(({ key }) => key);
  await ctx.db.execute(sql`update limits set used = greatest(used - 1, 0) where key in ${keys}`);
}

/** When a limit that is reached has room again; null while it has room. Counts nothing. */
export async function closedUntil(ctx: Context, spending: Spending): Promise<Date | null> {
  return fullUntil(ctx, windowsOf(ctx, [spending]));
}

// A window that was used up lengthens the next one; a quiet day forgives.
const nextStrikes = sql`(case when limits.doubling and limits.used >= limits.most
  and limits.resets_at > now() - interval '1 day' then least(limits.strikes + 1, 10) else 0 end)`;

interface Window {
  key: Buffer;
  limit: Limit;
}

/** In the order of their keys, so that two statements over the same rows never wait for each other in a circle. */
function windowsOf(ctx: Context, spendings: Spending[]): Window[] {
  return spendings
    .flatMap(([name, subject]) =>
      (LIMITS[name] as readonly Limit[]).map((limit) => ({
        key: blindIndex(ctx.env, "limit", `${name}/${limit.within}/${subject}`),
        limit,
      })),
    )
    .sort((one, other) => Buffer.compare(one.key, other.key));
}

async function fullUntil(ctx: Context, windows: Window[]): Promise<Date | null> {
  const keys = windows.map(({ key }) => key);
  const [full] = await ctx.db.execute<{ until: string | null }>(
    sql`select max(resets_at) as until from limits where key in ${keys} and used >= most and resets_at > now()`,
  );
  return full?.until ? new Date(full.until) : null;
}
