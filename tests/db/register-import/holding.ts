import { setTimeout as pause } from "node:timers/promises";
import type { Sql } from "postgres";
import { registerId } from "#lib/register/core-id";

/**
 * While `work` runs, an import comes no further than this health package: somebody else is about to write it.
 * `held` waits until it has come so far.
 */
export async function whileHeldAt(
  sql: Sql,
  id: string,
  work: (held: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const undone = new Error("nothing stays of it");
  const writing = sql.begin(async (tx) => {
    await tx`insert into health_packages (id, core_id, version, policy_id, name, currency, coverages)
      values (${registerId("health-packages", id)}, ${id}, 1, ${registerId("policies", "L1")}, '', 'RSD', '[]')`;
    await work(() => importWaits(sql));
    throw undone;
  });
  await writing.catch((error) => {
    if (error !== undone) throw error;
  });
}

/** Waits until the database knows that a killed import is gone. */
export async function importGone(sql: Sql): Promise<void> {
  while ((await sql`select from pg_stat_activity where ${isImport(sql)}`).length > 0) await pause(10);
}

/** For `where` of pg_stat_activity. */
export function isImport(sql: Sql) {
  return sql`application_name = 'register-import' and datname = current_database()`;
}

async function importWaits(sql: Sql): Promise<void> {
  const waiting = () => sql`select from pg_stat_activity where ${isImport(sql)} and wait_event_type = 'Lock'`;
  while ((await waiting()).length === 0) await pause(10);
}
