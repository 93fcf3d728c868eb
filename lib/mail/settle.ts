import { type SQL, sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import { OUTBOX } from "#lib/protection/limits";
import type { ClaimedLetter } from "./claim";

export type Settled = "sent" | "dropped" | "retried";

type DropReason = "expired" | "overtaken" | "refused" | "gave-up";

export async function markSent(ctx: Context, letter: ClaimedLetter): Promise<Settled> {
  await settle(ctx, letter, sql`sent_at = now(), note = null, params = '{}'`);
  ctx.log.info("mail.sent", about(letter));
  return "sent";
}

/** Takes a letter out for good, unsent. */
export async function drop(ctx: Context, letter: ClaimedLetter, reason: DropReason): Promise<Settled> {
  await settle(ctx, letter, sql`dropped_at = now(), note = ${reason}, params = '{}'`);
  ctx.log.warn("mail.dropped", { ...about(letter), refusal: reason });
  return "dropped";
}

/** Puts a letter back for later, with a pause that doubles from try to try; gives up in the end. */
export async function putBack(
  ctx: Context,
  letter: ClaimedLetter,
  failure: "unavailable" | "unwritable",
): Promise<Settled> {
  if (letter.lastTry) return drop(ctx, letter, "gave-up");
  const pause = Math.min(OUTBOX.firstRetry * 2 ** (letter.attempts - 1), OUTBOX.longestRetry);
  await settle(ctx, letter, sql`due_at = now() + ${pause}::int * interval '1 second', note = ${failure}`);
  ctx.log.warn("mail.put-back", { ...about(letter), refusal: failure });
  return "retried";
}

/** Only while the letter is still held: whoever claimed it later settles it. */
async function settle(ctx: Context, { id, attempts }: ClaimedLetter, settlement: SQL): Promise<void> {
  await ctx.db.execute(sql`
    update outbox set ${settlement} where id = ${id} and attempts = ${attempts} and sent_at is null`);
}

function about(letter: ClaimedLetter) {
  return { mailId: letter.id, mailKind: letter.kind, count: letter.attempts };
}
