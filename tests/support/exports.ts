import type postgres from "postgres";
import type { ClientContext } from "#lib/core/context";
import { askForExport } from "#lib/own-data/ask-for-export";
import { makeExports } from "#lib/own-data/make-exports";
import { openExport } from "#lib/own-data/open-export";
import { unzip } from "./unzip";

/** Where nothing can be fetched. */
export const nowhere = async () => null;

export async function ask(ctx: ClientContext): Promise<void> {
  const asked = await askForExport(ctx);
  if (!asked.ok) throw new Error(`Refused: ${asked.refusal}`);
}

/** Has what was asked for made, and opens it as its client. */
export async function madeFor(ctx: ClientContext, sql: postgres.Sql): Promise<Map<string, Buffer>> {
  await makeExports(ctx, nowhere);
  return unzip(await savedBy(ctx, await newestOf(ctx, sql)));
}

/** The archive, as its client saves it. */
export async function savedBy(ctx: ClientContext, id: string): Promise<Buffer> {
  const opened = await openExport(ctx, id);
  if (!opened.ok) throw new Error(`Refused: ${opened.refusal}`);
  const parts: Buffer[] = [];
  for await (const part of opened.value.parts) parts.push(part);
  return Buffer.concat(parts);
}

export async function newestOf({ client }: ClientContext, sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    select id from data_exports where account_id = ${client.accountId} order by asked_at desc limit 1`;
  return row?.id ?? "";
}

/** The copies of this client, oldest first. */
export function copiesOf({ client }: ClientContext, sql: postgres.Sql) {
  return sql<{ id: string; state: string; attempts: number; parts: number; size: string | null }[]>`
    select id, state, attempts, size,
      (select count(*)::int from data_export_parts where export_id = data_exports.id) as parts
    from data_exports where account_id = ${client.accountId} order by asked_at`;
}

/** As if whoever makes it had died a while ago. */
export async function claimsRunOut(sql: postgres.Sql): Promise<void> {
  await sql`update data_exports set claimed_until = now() - interval '1 second' where claimed_until is not null`;
}
