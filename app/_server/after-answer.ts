import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { after } from "next/server";
import { renderLetter } from "#emails/registry";
import type { Context } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import { fetchDocument } from "#lib/edges/fetch-document";
import { mailServiceFor } from "#lib/edges/mail-service";
import { drainOutbox } from "#lib/mail/drain";
import { makeExports } from "#lib/own-data/make-exports";

/** Sends the letters that wait, right after the answer has left. The cron sends what this process could not. */
export function sendLettersAfterAnswer(ctx: Context): void {
  after(() => sendLetters(ctx));
}

/**
 * Decides something after the answer has left, then sends the letters. The random pause keeps the work of one
 * request from showing in the time of the next (security rules R1, F1).
 */
export function decideAfterAnswer(ctx: Context, decide: () => Promise<void>): void {
  after(async () => {
    await pause(randomInt(20, 300));
    try {
      await decide();
    } catch (thrown) {
      ctx.log.error("decision.failed", describeError(thrown));
    }
    await sendLetters(ctx);
  });
}

/** Makes the copies of data that wait, after the answer has left, then sends the letters about them. */
export function makeExportsAfterAnswer(ctx: Context): void {
  after(async () => {
    try {
      await makeExports(ctx, (address) => fetchDocument(ctx, address));
    } catch (thrown) {
      ctx.log.error("exports.failed", describeError(thrown));
    }
    await sendLetters(ctx);
  });
}

async function sendLetters(ctx: Context): Promise<void> {
  try {
    await drainOutbox(ctx, { render: renderLetter, service: mailServiceFor(ctx.env) });
  } catch (thrown) {
    ctx.log.error("outbox.failed", describeError(thrown));
  }
}
