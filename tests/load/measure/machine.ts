import { arch, cpus, release, totalmem, type } from "node:os";
import type { Sql } from "postgres";

/** What the figures were measured on. */
export async function describeMachine(sql: Sql): Promise<Record<string, string | number>> {
  const [row] = await sql<{ version: string }[]>`select current_setting('server_version') as version`;
  return {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()} ${arch()}`,
    node: process.version,
    postgresql: row?.version ?? "unknown",
  };
}
