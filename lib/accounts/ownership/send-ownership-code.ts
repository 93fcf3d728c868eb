import type { ClientContext } from "#lib/core/context";
import { type Result, refuse } from "#lib/core/result";
import { emailsOnFile } from "#lib/register/emails-on-file";
import type { SendAgainRefusal } from "../challenges/send-code-again";
import { sendToSession } from "../challenges/send-to-session";

/** Mails a code to the addresses on file, by which the owner of a declared account confirms who they are (R2). */
export async function sendOwnershipCode(
  ctx: ClientContext,
): Promise<Result<undefined, SendAgainRefusal | "no-address">> {
  const [first, ...others] = await emailsOnFile(ctx, ctx.client.personId);
  if (!first) return refuse("no-address");
  return sendToSession(ctx, "confirm-ownership", () => [first, ...others]);
}
