import type postgres from "postgres";

export interface WaitingLetter {
  kind: string;
  recipient: string;
  params: Record<string, unknown>;
}

/** Letters written so far, oldest first, those of one moment by kind and recipient; to one address or to all. */
export async function letters(sql: postgres.Sql, to = ""): Promise<WaitingLetter[]> {
  return sql<WaitingLetter[]>`
    select kind, recipient, params from outbox where ${to} in ('', recipient) order by created_at, kind, recipient`;
}

/** How many letters of a kind were written. */
export async function countLetters(sql: postgres.Sql, kind: string): Promise<number> {
  return (await letters(sql)).filter((letter) => letter.kind === kind).length;
}

/** Forgets accounts with all that hangs on them, letters and limits; the register and the audit record stay. */
export async function forgetAccounts(sql: postgres.Sql): Promise<void> {
  // Deleting a few rows is a hundred times quicker than truncating tables.
  for (const table of ["requests", "accounts", "registrations", "recovery_requests", "outbox", "limits"])
    await sql`delete from ${sql(table)}`;
}
