import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import { judgeBatch, type SettledBatch, settle } from "./judge-batch";
import type { Kind } from "./kind";
import { mergeStaged } from "./merge-staged";
import { makeStaging, runIn, stagedJson } from "./staging";

/**
 * Takes records of one kind into the register, in the transaction under way, and answers for each in the order they
 * were sent. A bad record is rejected and keeps none of the others out; sending the same again changes nothing. Gives
 * back the answers and the ids of those that were stored.
 */
export async function storeRecords(
  tx: Pick<Context, "db" | "env">,
  kind: Kind,
  sent: readonly unknown[],
): Promise<SettledBatch> {
  const judged = judgeBatch(tx.env, kind, sent);
  const run = runIn(tx);
  await makeStaging(run, kind);
  await tx.db.execute(
    sql`insert into staging select * from json_populate_recordset(null::staging, ${stagedJson(judged.newest.values())}::json)`,
  );
  const settled = await mergeStaged(run, kind);
  await noteSeen(tx, kind, [...judged.newest.keys()]);
  return settle(kind, judged, settled);
}

/** A complete file under import closes what it does not hold; what arrives meanwhile is younger than the file. */
async function noteSeen({ db }: Pick<Context, "db">, { name }: Kind, ids: string[]): Promise<void> {
  await db.execute(sql`
    insert into import_seen
    select id::uuid from json_array_elements_text(${JSON.stringify(ids)}::json) as id
    where exists (select from register_imports where kind = ${name} and is_snapshot and finished_at is null)
    on conflict do nothing`);
}
