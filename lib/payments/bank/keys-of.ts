import type { Env } from "#lib/core/env";
import { blindIndex } from "#lib/protection/derive";
import type { Statement, StatementLine } from "../statement/statement";

/**
 * Under which each line is kept, so that it counts once in whatever file it comes again: account, day, amount and what
 * the bank says of it; of lines that are equal in all of this, which one it is. Nothing can be read out of a key.
 */
export function keysOf(env: Env, { account, lines }: Statement): Map<string, StatementLine> {
  const seen = new Map<string, number>();
  const keys = new Map<string, StatementLine>();
  for (const line of lines) {
    const about = JSON.stringify([account, line.bookedOn, line.amount, line.currency, line.identity]);
    const nth = (seen.get(about) ?? 0) + 1;
    seen.set(about, nth);
    keys.set(blindIndex(env, "bank-entry", `${about}${nth}`).toString("hex"), line);
  }
  return keys;
}
