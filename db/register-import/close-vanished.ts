import type { Sql } from "postgres";
import type { Kind } from "#lib/register/kind";
import { lockKind } from "#lib/register/lock-kind";

/** More than this share of the open records never vanishes at once by itself. */
const HIGHEST_SHARE = 0.05;
const BATCH = 10_000;

/** Of a complete file that would close too much to be believed. */
export interface TooMany {
  vanished: number;
  open: number;
}

/**
 * Closes the open records of a kind that a complete file did not hold (`import_seen`). Gives back how many; closes
 * none when they are more than 5 % of the open ones, unless `anyNumber`.
 */
export async function closeVanished(sql: Sql, kind: Kind, anyNumber: boolean): Promise<number | TooMany> {
  await sql.unsafe(`drop table if exists vanished;
    create temp table vanished as select id from ${kind.table} t
    where closed_at is null and not exists (select from import_seen seen where seen.id = t.id)`);
  const [counted] = await sql.unsafe<[TooMany]>(`
    select (select count(*)::int from vanished) as vanished,
      (select count(*)::int from ${kind.table} where closed_at is null) as open`);
  const { vanished, open } = counted;
  return anyNumber || vanished <= open * HIGHEST_SHARE ? closeAll(sql, kind) : counted;
}

async function closeAll(sql: Sql, kind: Kind): Promise<number> {
  let closed = 0;
  for (;;) {
    const { left, count } = await sql.begin(async (tx) => {
      await tx.unsafe(lockKind(kind));
      const taken = await tx.unsafe(`create temp table closing on commit drop as
        select id from vanished order by id limit ${BATCH}`);
      const { count } = await tx.unsafe(`update ${kind.table} t set closed_at = now() from closing
        where t.id = closing.id and t.closed_at is null`);
      await tx.unsafe("delete from vanished using closing where vanished.id = closing.id");
      return { left: taken.count === BATCH, count };
    });
    closed += count;
    if (!left) return closed;
  }
}
