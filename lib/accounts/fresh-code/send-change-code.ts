import type { ClientContext } from "#lib/core/context";
import type { Result } from "#lib/core/result";
import type { SendAgainRefusal } from "../challenges/send-code-again";
import { sendToSession } from "../challenges/send-to-session";

/** Mails a code to the account's address, by which its owner stands for a sensitive change (ASVS 7.5). */
export async function sendChangeCode(ctx: ClientContext): Promise<Result<undefined, SendAgainRefusal>> {
  return sendToSession(ctx, "confirm-change", ({ email }) => [email]);
}
