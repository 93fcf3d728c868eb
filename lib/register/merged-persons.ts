import { oneOf } from "./one-of";
import { refuse } from "./refuse-rest";

/** Statements of a merge (`merge-staged.ts`) about persons that the core system merged into one another. */

const LONGEST_CHAIN = 20;

/** Two cannot stand for each other, nor several in a ring: as it would be once all of the batch is stored. */
export const refuseCircles = refuse(
  "merged-in-a-circle",
  `delete from rest s using (
    with recursive walk as (
      select id as start, merged_into as at, 1 as steps from rest where merged_into is not null
      union all
      select walk.start, case when s.id is null then t.merged_into else s.merged_into end, walk.steps + 1
      from walk left join rest s on s.id = walk.at left join ${oneOf("persons", "t.id = walk.at")} on true
      where walk.at is not null and walk.at <> walk.start and walk.steps < ${LONGEST_CHAIN})
    select start from walk where at = start) as ring
  where ring.start = s.id`,
);

/** Whoever is merged now lets go of their number; the upsert gives it back when nobody else has it. */
export const releaseNumbers = `update persons set jmbg_index = null
  where id = any(array(select id from rest where merged_into is not null))`;

/** A merged person's number belongs to whoever stands for both, so it makes room: there and in the batch. */
export const yieldNumbers = [
  `update persons set jmbg_index = null where merged_into is not null and id = any(array(
    select h.id from holders h join rest s on s.position = h.position where s.merged_into is null))`,
  `update rest s set jmbg_index = null from holders h
    where h.position = s.position and s.merged_into is not null`,
  `update rest s set jmbg_index = null from rest other
    where s.merged_into is not null and other.jmbg_index = s.jmbg_index and other.id <> s.id
      and (other.merged_into is null or other.position < s.position)`,
  `delete from holders h using rest s, persons p where s.position = h.position and p.id = h.id
    and p.id = any(array(select id from holders))
    and (s.merged_into is not null or p.merged_into is not null)`,
];

/** Whoever was merged into a person that is itself merged now stands behind the last one of the chain. */
export const shortenChains = `
  with recursive moved as (select id from rest where merged_into is not null),
  touched as (
    select id from moved union
    select id from persons where merged_into = any(array(select id from moved))),
  walk as (
    select id, merged_into as at, 1 as steps from persons where id = any(array(select id from touched))
    union all
    select walk.id, t.merged_into, walk.steps + 1
    from walk, ${oneOf("persons", "t.id = walk.at and t.merged_into is not null")}
    where walk.steps < ${LONGEST_CHAIN}),
  ends as (select distinct on (id) id, at from walk order by id, steps desc)
  update persons p set merged_into = ends.at from ends
  where ends.id = p.id and ends.at <> p.merged_into and p.id = any(array(select id from ends))`;
