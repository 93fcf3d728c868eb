import postgres from "postgres";
import { ImportFailure, UsageError } from "./failure";

const GO_ON = "Give the same command again: it goes on where it stopped.";

/** Codes of a connection that was not made or was lost. */
const AWAY =
  /^(CONNECT_TIMEOUT|CONNECTION_\w+|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|57P0[123]|08\w{3})$/;

/** A failure in a sentence for whoever runs the import. The database's own words could repeat what a record holds. */
export function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} --help tells more.`;
  if (error instanceof ImportFailure) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (AWAY.test(code)) return `The database is away (${code}). ${GO_ON}`;
  if (error instanceof postgres.PostgresError) return `The database refused (SQLSTATE ${code}). ${GO_ON}`;
  return `${error instanceof Error ? error.message : String(error)}\n${GO_ON}`;
}
