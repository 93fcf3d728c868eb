import { sql } from "drizzle-orm";
import type { ClientContext } from "#lib/core/context";
import { AS_READ, type OwnInstalment, ownInstalments } from "./own-instalments";

interface SettledAsked {
  /** By its number without separators. */
  policy?: string | undefined;
  /** Of the due day. */
  year?: number | undefined;
  most: number;
}

/** What the client has paid as policyholder, and what is owed no more, latest first. */
export async function listSettled(
  ctx: ClientContext,
  { policy, year, most }: SettledAsked,
): Promise<OwnInstalment[]> {
  return ctx.db.execute<OwnInstalment>(sql`
    select ${AS_READ} from ${ownInstalments(ctx)}
    where (paid >= amount or not is_owed)
      and (${policy ?? null}::text is null or number_key = ${policy ?? null})
      and (${year ?? null}::int is null or extract(year from due_on) = ${year ?? null}::int)
    order by due_on desc, reference desc limit ${most}`);
}

/** A policy and a year of which there are such instalments. */
export interface SettledYear extends Record<string, unknown> {
  number: string;
  key: string;
  line: OwnInstalment["line"];
  about: string | null;
  year: number;
}

/** By what the client may narrow them, latest year first; at most 400 of them. */
export async function listSettledYears(ctx: ClientContext): Promise<SettledYear[]> {
  return ctx.db.execute<SettledYear>(sql`
    select distinct number, number_key as key, line, about, extract(year from due_on)::int as year
    from ${ownInstalments(ctx)} where paid >= amount or not is_owed
    order by year desc, number limit 400`);
}
