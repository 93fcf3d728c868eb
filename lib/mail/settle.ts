import { and, eq, isNull, sql } from "drizzle-orm";
import { outbox } from "#db/schema/mail";
import type { Context } from "#lib/core/context";
import { OUTBOX } from "#lib/protection/limits";
import type { ClaimedLetter } from "./claim";

export type Settled = "sent" | "dropped" | "retried";

type DropReason = "expired" | "overtaken" | "refused" | "gave-up";

export async function markSent(ctx: Context, letter: ClaimedLetter): Promise<Settled> {
  await settle(ctx, letter, { sentAt: sql`now()`, note: null, params: {} });
  ctx.log.info("mail.sent", about(letter));
  return "sent";
}

/** Takes a letter out for good, unsent. */
export async function drop(ctx: Context, letter: ClaimedLetter, reason: DropReason): Promise<Settled> {
  await settle(ctx, letter, { droppedAt: sql`now()`, note: reason, params: {} });
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
  await settle(ctx, letter, { dueAt: sql`now() + ${pause}::int * interval '1 second'`, note: failure });
  ctx.log.warn("mail.put-back", { ...about(letter), refusal: failure });
  return "retried";
}

type Settlement = Parameters<ReturnType<Context["db"]["update"]>["set"]>[0];

async function settle(ctx: Context, letter: ClaimedLetter, settlement: Settlement): Promise<void> {
  const stillHeld = and(
    eq(outbox.id, letter.id),
    eq(outbox.attempts, letter.attempts),
    isNull(outbox.sentAt),
  );
  await ctx.db.update(outbox).set(settlement).where(stillHeld);
}

function about(letter: ClaimedLetter) {
  return { mailId: letter.id, mailKind: letter.kind, count: letter.attempts };
}
