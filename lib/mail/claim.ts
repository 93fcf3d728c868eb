import { sql } from "drizzle-orm";
import { outbox } from "#db/schema/mail";
import type { Context } from "#lib/core/context";
import { OUTBOX } from "#lib/protection/limits";
import type { LetterKind } from "./letters";

/** A letter taken out of the outbox by the one who sends it. */
export interface ClaimedLetter {
  id: string;
  kind: LetterKind;
  recipient: string;
  params: Record<string, unknown>;
  /** Also tells claims apart: an older holder can settle nothing any more. */
  attempts: number;
  expiresAt: Date | null;
  /** By the clock of the database. */
  expired: boolean;
  /** Tried for so long that a failure is the last one. */
  lastTry: boolean;
}

/** Seconds that a letter is held: many times what one try takes. A process that dies meanwhile only delays it. */
const LEASE = OUTBOX.timeout * 12;

/** Takes the letter that is due longest, if any. Two callers never get the same one. */
export async function claimLetter(ctx: Context): Promise<ClaimedLetter | undefined> {
  const due = sql`select id from ${outbox} where sent_at is null and dropped_at is null and due_at <= now()
    order by due_at limit 1 for update skip locked`;
  const [letter] = await ctx.db
    .update(outbox)
    .set({ attempts: sql`${outbox.attempts} + 1`, dueAt: sql`now() + ${LEASE}::int * interval '1 second'` })
    .where(sql`${outbox.id} = (${due})`)
    .returning({
      id: outbox.id,
      kind: sql<LetterKind>`${outbox.kind}`,
      recipient: outbox.recipient,
      params: outbox.params,
      attempts: outbox.attempts,
      expiresAt: outbox.expiresAt,
      expired: sql<boolean>`coalesce(${outbox.expiresAt} <= now(), false)`,
      lastTry: sql<boolean>`${outbox.createdAt} <= now() - ${OUTBOX.giveUpAfter}::int * interval '1 second'`,
    });
  return letter;
}
