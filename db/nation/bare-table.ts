import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type postgres from "postgres";

/** Text is handed to the database in pieces of about this many characters. */
const PIECE = 128 * 1024;

const NOT_EMPTY =
  "The register already holds records; a nation needs an empty one. Remove .data/postgres, or name another database in DATABASE_URL.";

/** A table under one load: emptied, without indexes, nothing of it to be seen by others until `commit`. */
export interface BareTable {
  name: string;
  /** Takes one line of PostgreSQL's text format; what it returns is to be waited for. */
  put(line: string): Promise<void> | undefined;
  /** Hands over what is left and builds the indexes. */
  complete(): Promise<void>;
  commit(): Promise<void>;
}

/**
 * Begins a transaction of its own, in which the table is made anew: rows need not be logged, nor frozen later, and
 * sorting once for an index is cheaper than placing every row in it.
 */
export async function openBareTable(
  sql: postgres.Sql,
  name: string,
  columns: readonly string[],
): Promise<BareTable> {
  const connection = await sql.reserve();
  await connection`begin`;
  await connection.unsafe(`lock table ${name}`);
  if ((await connection.unsafe(`select from ${name} limit 1`)).length > 0) throw new Error(NOT_EMPTY);
  const rebuild = await takeIndexesOff(connection, name);
  await connection.unsafe(`truncate ${name}`);
  const piece = gather(() =>
    openCopy(connection, `copy ${name} (${columns.join(", ")}) from stdin (freeze)`),
  );
  return {
    name,
    put: piece.put,
    async complete() {
      await piece.end();
      await connection.unsafe("set local maintenance_work_mem = '512MB'");
      for (const statement of rebuild) await connection.unsafe(statement);
    },
    async commit() {
      await connection`commit`;
      connection.release();
    },
  };
}

/** Opens the stream with its first piece: an idle one keeps the whole server from dropping any database. */
function gather(open: () => Promise<Writable>) {
  let text = "";
  let copy: Writable | undefined;
  const hand = async () => {
    const handed = text;
    text = "";
    copy ??= await open();
    if (!copy.write(handed)) await once(copy, "drain");
  };
  return {
    put(line: string) {
      text += line;
      return text.length < PIECE ? undefined : hand();
    },
    async end() {
      if (text !== "") await hand();
      copy?.end();
      if (copy) await finished(copy, { readable: false });
    },
  };
}

async function openCopy(connection: postgres.ReservedSql, statement: string): Promise<Writable> {
  const copy = await connection.unsafe(statement).writable();
  // Whoever waits for the stream hears of its failure; without anybody waiting it must not end the process.
  copy.on("error", () => {});
  return copy;
}

/** Answers with the statements that bring them back, keys before what refers to them. */
async function takeIndexesOff(connection: postgres.ReservedSql, table: string): Promise<string[]> {
  const constraints = await connection<Definition[]>`
    select conrelid::regclass::text as on_table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype in ('p', 'u', 'f') and (conrelid = ${table}::regclass or confrelid = ${table}::regclass)
    order by contype <> 'f'`;
  for (const { on_table, name } of constraints)
    await connection.unsafe(`alter table ${on_table} drop constraint ${name}`);
  const indexes = await connection<Definition[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = ${table}::regclass`;
  for (const { name } of indexes) await connection.unsafe(`drop index ${name}`);
  return [
    ...indexes.map(({ definition }) => definition),
    ...constraints
      .toReversed()
      .map(
        ({ on_table, name, definition }) => `alter table ${on_table} add constraint ${name} ${definition}`,
      ),
  ];
}

type Definition = { on_table: string; name: string; definition: string };
