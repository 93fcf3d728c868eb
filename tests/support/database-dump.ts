import type { Sql } from "postgres";

/** Every row of every table as text, as a stolen copy of the database would show it. */
export async function dump(database: Sql): Promise<string> {
  const tables = await database<{ name: string }[]>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`;
  const rows = await Promise.all(
    tables.map(({ name }) =>
      database.unsafe<{ row: string }[]>(`select whole::text as row from ${name} whole`),
    ),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .join("\n");
}

/** Without the fractions of seconds: their six digits are any code's now and then. */
export function withoutFractions(text: string): string {
  return text.replace(/(?<=:\d\d)\.\d{1,6}/g, "");
}
