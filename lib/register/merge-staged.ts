import type { Kind } from "./kind";
import { lockKind } from "./lock-kind";
import { refuseCircles, releaseNumbers, shortenChains, yieldNumbers } from "./merged-persons";
import { oneOf } from "./one-of";
import { refuse } from "./refuse-rest";
import type { Run } from "./staging";

/** What became of a staged record that was not stored. */
export interface Settled {
  position: number;
  settlement: "unchanged" | "superseded" | "taken" | "merged-in-a-circle";
}

/**
 * Moves what is in `staging` into the kind's table, in the transaction under way: all of it in a few statements
 * whatever its size, and takes `staging` away. A record is stored when it is new or its version is later than the one
 * that is there; one of the same version is unchanged, an earlier one superseded. One that a complete file left out
 * comes back with the version it had. Answers for those that were not stored. No two may be the same record. Writers
 * of one kind wait for each other until they commit.
 */
export async function mergeStaged(run: Run, kind: Kind): Promise<Settled[]> {
  const ofPersons = (...statements: string[]) => (kind.name === "persons" ? statements : []);
  const statements = [
    lockKind(kind),
    ...insertNew(kind),
    ...settleOld(kind),
    ...ofPersons(refuseCircles, releaseNumbers),
    findHolders(kind),
    ...ofPersons(...yieldNumbers),
    ...refuseTaken(kind),
    upsertRest(kind),
    ...replaceLinks(kind),
    ...ofPersons(shortenChains),
  ];
  await run(statements.join(";\n"));
  const settled = (await run("select position, settlement from settled")) as readonly object[] as Settled[];
  await run("drop table staging, fresh, rest, settled, known, holders");
  return settled;
}

/**
 * Most records of a file are new and meet nobody: they go in at once, in the order of the index. All others are the
 * `rest`; whoever is merged into another is always among them.
 */
function insertNew({ name, table, columns }: Kind): string[] {
  const all = columns.join(", ");
  return [
    "create temp table fresh (id uuid) on commit drop",
    `with inserted as (
      insert into ${table} (${all}) select ${all} from staging
      ${name === "persons" ? "where merged_into is null" : ""} order by id
      on conflict do nothing returning id)
    insert into fresh select id from inserted`,
    `create temp table rest on commit drop as
      select * from staging s where not exists (select from fresh where fresh.id = s.id)`,
  ];
}

/** What is left in `rest` is later than what is there, or met somebody else. */
function settleOld({ table }: Kind): string[] {
  return [
    "create temp table settled (position integer, settlement text) on commit drop",
    `create temp table known on commit drop as
      select s.position, t.version = s.version as is_same,
        t.version > s.version or (t.version = s.version and (t.closed_at is null or s.closed_at is not null)) as stays
      from (select position, id, version, closed_at from rest order by id) s, ${oneOf(table, "t.id = s.id")}`,
    `insert into settled select position, case when is_same then 'unchanged' else 'superseded' end
      from known where stays`,
    "delete from rest using known where stays and known.position = rest.position",
  ];
}

/** Others that already have what no two may have. */
function findHolders({ table, unique }: Kind): string {
  const agree = unique?.columns.map((column) => `t.${column} = s.${column}`).join(" and ") ?? "false";
  return `create temp table holders on commit drop as
    select s.position, t.id from rest s, ${oneOf(table, `${agree} and t.id <> s.id`)}`;
}

function refuseTaken({ unique }: Kind): string[] {
  if (!unique) return [];
  const [first] = unique.columns;
  return [
    refuse("taken", "delete from rest s using holders h where h.position = s.position"),
    refuse(
      "taken",
      `delete from rest s using (
        select position, row_number() over (partition by ${unique.columns.join(", ")} order by position) as nth
        from rest where ${first} is not null) as ranked
      where ranked.nth > 1 and ranked.position = s.position`,
    ),
  ];
}

function upsertRest({ table, columns }: Kind): string {
  const set = columns.filter((name) => name !== "id").map((name) => `${name} = excluded.${name}`);
  return `insert into ${table} (${columns.join(", ")}) select ${columns.join(", ")} from rest order by id
    on conflict (id) do update set ${set.join(", ")}`;
}

function replaceLinks({ links }: Kind): string[] {
  if (!links) return [];
  const { table, owner, columns } = links;
  const values = Object.values(columns).map((type, place) => `(link ->> ${place})::${type}`);
  return [
    `delete from ${table} where ${owner} = any(array(select id from rest))`,
    `insert into ${table} (${[owner, ...Object.keys(columns)].join(", ")})
      select s.id, ${values.join(", ")}
      from staging s, jsonb_array_elements(s.links) as link
      where not exists (select from settled where settled.position = s.position)
      order by s.id
      on conflict do nothing`,
  ];
}
