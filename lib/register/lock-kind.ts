import type { Kind } from "./kind";

/** Statement after which nobody else writes records of the kind until the transaction ends. */
export function lockKind({ name }: Kind): string {
  return `select pg_advisory_xact_lock(hashtextextended('register:${name}', 0))`;
}
