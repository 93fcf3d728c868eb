import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/**
 * For `where`: a record's person is this one, or was merged into this one by the core system. A merged person's
 * policies and addresses stay where the core system put them.
 */
export function isSamePerson(column: PgColumn, personId: PgColumn | string): SQL {
  return sql`${column} in (select ${personId}::uuid union all
    select merged.id from persons as merged where merged.merged_into = ${personId})`;
}
