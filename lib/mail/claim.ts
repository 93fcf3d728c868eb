import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import { OUTBOX } from "#lib/protection/limits";
import type { LetterKind } from "./letters";

/** A letter taken out of the outbox by the one who sends it. */
export type ClaimedLetter = {
  id: string;
  kind: LetterKind;
  recipient: string;
  params: Record<string, unknown>;
  /** Also tells claims apart: an older holder can settle nothing any more. */
  attempts: number;
  /** By the clock of the database. */
  expired: boolean;
  /** Tried for so long that a failure is the last one. */
  lastTry: boolean;
};

/** Seconds that a letter is held: many times what one try takes. A process that dies meanwhile only delays it. */
const LEASE = OUTBOX.timeout * 12;

/** Takes the letters that are due longest, at most so many. Two callers never get the same one. */
export async function claimLetters(ctx: Context, most: number): Promise<ClaimedLetter[]> {
  return ctx.db.execute<ClaimedLetter>(sql`
    update outbox set attempts = attempts + 1, due_at = now() + ${LEASE}::int * interval '1 second'
    where id = any(array(
      select id from outbox where sent_at is null and dropped_at is null and due_at <= now()
      order by due_at limit ${most}::int for update skip locked))
    returning id, kind, recipient, params, attempts, coalesce(expires_at <= now(), false) as expired,
      created_at <= now() - ${OUTBOX.giveUpAfter}::int * interval '1 second' as "lastTry"`);
}
