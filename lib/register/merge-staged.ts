import type { Kind } from "./kind";
import type { Run } from "./staging";

/** What became of a staged record. Only "stored" changed anything. */
export type Settlement = "stored" | "unchanged" | "superseded" | "taken" | "merged-in-a-circle";

export interface Settled {
  position: number;
  settlement: Settlement;
}

/**
 * Moves what is in `staging` into the kind's table, in the transaction under way: all of it in a few statements
 * whatever its size, and takes `staging` away. A record is stored when it is new or its version is later than the one that is there; one of the
 * same version is unchanged, an earlier one superseded. Answers for every staged record. No two of them may be the
 * same record. Writers of one kind wait for each other until they commit.
 */
export async function mergeStaged(run: Run, kind: Kind): Promise<Settled[]> {
  await run(`select pg_advisory_xact_lock(hashtextextended('register:${kind.name}', 0))`);
  await run("create temp table refused (position integer, reason text) on commit drop");
  if (kind.name === "persons") await prepareMerges(run);
  if (kind.unique) await refuseTaken(run, kind, kind.unique.columns);
  await run("create temp table changed (id uuid, is_new boolean) on commit drop");
  await run(upsert(kind));
  if (kind.links) await replaceLinks(run, kind.links);
  if (kind.name === "persons") await shortenChains(run);
  const settled = (await run(answers(kind))) as readonly object[] as Settled[];
  await run("drop table staging, refused, changed");
  return settled;
}

/** A merged person's number belongs to whoever stands for both, so it makes room. Two cannot stand for each other. */
async function prepareMerges(run: Run): Promise<void> {
  await run(`insert into refused select s.position, 'merged-in-a-circle' from staging s
    join persons p on p.id = s.merged_into and p.merged_into = s.id`);
  await run(`update persons set jmbg_index = null from staging s
    where persons.jmbg_index = s.jmbg_index and persons.merged_into is not null and s.merged_into is null
      and persons.id <> s.id`);
  await run(`update staging s set jmbg_index = null from persons p
    where s.merged_into is not null and p.jmbg_index = s.jmbg_index and p.id <> s.id`);
}

async function refuseTaken(run: Run, kind: Kind, columns: readonly string[]): Promise<void> {
  const agree = (other: string) => columns.map((column) => `${other}.${column} = s.${column}`).join(" and ");
  await run(`insert into refused select s.position, 'taken' from staging s
    where exists (select from ${kind.table} t where ${agree("t")} and t.id <> s.id)`);
  const all = columns.join(", ");
  await run(`insert into refused select position, 'taken' from (
      select position, ${columns[0]}, row_number() over (partition by ${all} order by position) as nth
      from staging where position not in (select position from refused)) as ranked
    where nth > 1 and ${columns[0]} is not null`);
}

function upsert({ table, columns }: Kind): string {
  const set = columns.filter((name) => name !== "id").map((name) => `${name} = excluded.${name}`);
  return `with written as (
      insert into ${table} (${columns.join(", ")})
      select ${columns.join(", ")} from staging
      where not exists (select from refused where refused.position = staging.position)
      on conflict (id) do update set ${set.join(", ")} where ${table}.version < excluded.version
      returning id, (xmax = 0) as is_new)
    insert into changed select id, is_new from written`;
}

async function replaceLinks(run: Run, { table, owner, columns }: NonNullable<Kind["links"]>): Promise<void> {
  await run(`delete from ${table} using changed where not is_new and ${table}.${owner} = changed.id`);
  const values = Object.values(columns).map((type, place) => `(link ->> ${place})::${type}`);
  await run(`insert into ${table} (${[owner, ...Object.keys(columns)].join(", ")})
    select s.id, ${values.join(", ")}
    from changed join staging s on s.id = changed.id, jsonb_array_elements(s.links) as link
    on conflict do nothing`);
}

/** Whoever was merged into a person that is itself merged now stands behind the last one of the chain. */
async function shortenChains(run: Run): Promise<void> {
  const step = `update persons p set merged_into = next.merged_into from persons next
    where p.merged_into is not null and next.id = p.merged_into and next.merged_into is not null
      and next.merged_into <> p.id returning p.id`;
  for (let links = 0; links < LONGEST_CHAIN; links += 1) if ((await run(step)).length === 0) return;
}

const LONGEST_CHAIN = 20;

function answers({ table }: Kind): string {
  return `select s.position, coalesce(r.reason, case
      when c.id is not null then 'stored'
      when t.version = s.version then 'unchanged' else 'superseded' end) as settlement
    from staging s
    left join refused r on r.position = s.position
    left join changed c on c.id = s.id
    left join ${table} t on t.id = s.id
    order by s.position`;
}
