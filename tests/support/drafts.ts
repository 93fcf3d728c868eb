import type postgres from "postgres";
import type { REQUEST_KINDS } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";

/** A draft of this client, as the journeys begin one. */
export async function beginDraft(
  sql: postgres.Sql,
  { client }: ClientContext,
  kind: (typeof REQUEST_KINDS)[number] = "additional-documents",
): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    insert into requests (kind, person_id, account_id, subject_id)
    values (${kind}, ${client.personId}, ${client.accountId}, gen_random_uuid()) returning id`;
  return row?.id ?? "";
}

let sent = 0;

/** Sends it, as far as the database sees. */
export async function sendDraft(sql: postgres.Sql, id: string): Promise<string> {
  sent += 1;
  const number = `Z-2026-${String(sent).padStart(6, "0")}`;
  await sql`update requests set submitted_at = now(), number = ${number} where id = ${id}`;
  return number;
}
