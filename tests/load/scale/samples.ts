import type postgres from "postgres";

/** A client picked at random from all of a nation. */
export interface Sample {
  id: string;
  jmbg_index: Buffer;
  username: string;
  email: string;
  number_key: string;
  token: string;
}

/** Rows that are looked at to find enough clients with policy and address. */
const LOOKED_AT = 40_000;

export async function sampleClients(sql: postgres.Sql, count: number): Promise<Sample[]> {
  const [total] = await sql<
    { n: number }[]
  >`select greatest(reltuples, 1)::float8 as n from pg_class where relname = 'accounts'`;
  const percent = Math.min(100, (100 * LOOKED_AT) / (total?.n ?? 1));
  const samples = await sql<Sample[]>`
    select distinct on (p.id) p.id, p.jmbg_index, a.username, e.email, policies.number_key,
      rpad('bench-' || substring(a.username from 9) || '-', 43, 'x') as token
    from accounts a tablesample system (${percent}) repeatable (1)
    join persons p on p.id = a.person_id
    join person_emails e on e.person_id = p.id
    join policy_persons pp on pp.person_id = p.id and pp.role = 'policyholder'
    join policies on policies.id = pp.policy_id
    where a.username like 'klijent.%'
    order by p.id limit ${count}`;
  return [...samples];
}
