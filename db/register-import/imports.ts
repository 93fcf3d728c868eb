import type { Sql, TransactionSql } from "postgres";
import type { CheckedFile } from "./check";

/** How many records of a file came to what. */
export interface Counts {
  settled: number;
  stored: number;
  unchanged: number;
  superseded: number;
  rejected: number;
}

/** A file under import, as far as it has come. */
export interface Import extends Counts {
  id: string;
  /** Bytes of the file of rejects. */
  rejectsLength: number;
}

export const NOTHING: Counts = { settled: 0, stored: 0, unchanged: 0, superseded: 0, rejected: 0 };

/** The interrupted import of the same file to the same end, else a new one. */
export async function beginImport(
  sql: Sql,
  { kind, hash }: CheckedFile,
  isSnapshot: boolean,
): Promise<Import> {
  const [interrupted] = await sql<Import[]>`
    select ${columns(sql)} from register_imports
    where kind = ${kind} and content_hash = ${hash} and is_snapshot = ${isSnapshot} and finished_at is null
    order by started_at desc limit 1`;
  if (interrupted) return interrupted;
  return sql.begin(async (tx) => {
    if (isSnapshot) await forgetSeen(tx);
    const [begun] = await tx<[Import]>`
      insert into register_imports (kind, content_hash, is_snapshot) values (${kind}, ${hash}, ${isSnapshot})
      returning ${columns(tx)}`;
    return begun;
  });
}

/** Adds what a batch came to, in the batch's transaction. */
export async function advanceImport(tx: TransactionSql, { id }: Import, more: Counts, rejectsLength: number) {
  const { count } = await tx`
    update register_imports set settled = settled + ${more.settled}, stored = stored + ${more.stored},
      unchanged = unchanged + ${more.unchanged}, superseded = superseded + ${more.superseded},
      rejected = rejected + ${more.rejected}, rejects_length = ${rejectsLength}
    where id = ${id}`;
  if (count !== 1) throw new Error("The import's own row is gone.");
}

export async function finishImport(sql: Sql, { id }: Import): Promise<void> {
  await sql`update register_imports set finished_at = now() where id = ${id}`;
}

/** What was seen belongs to one snapshot: an interrupted one of another file has to begin anew. */
async function forgetSeen(tx: TransactionSql): Promise<void> {
  await tx`delete from register_imports where is_snapshot and finished_at is null`;
  await tx`truncate import_seen`;
}

function columns(sql: Sql | TransactionSql) {
  return sql`id, settled::float8, stored::float8, unchanged::float8, superseded::float8, rejected::float8,
    rejects_length::float8 as "rejectsLength"`;
}
