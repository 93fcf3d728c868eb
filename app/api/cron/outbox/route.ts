import { renderLetter } from "#emails/registry";
import { decideWaiting } from "#lib/accounts/decide-waiting";
import { mailServiceFor } from "#lib/edges/mail-service";
import { drainOutbox } from "#lib/mail/drain";
import { scheduled } from "../../../_server/cron";

/** Every minute: decides and sends what a process could not finish. */
export async function GET(request: Request) {
  return scheduled(request, async (ctx) => {
    const decided = await decideWaiting(ctx);
    const mails = await drainOutbox(
      ctx,
      { render: renderLetter, service: mailServiceFor(ctx.env) },
      { most: 200 },
    );
    return { decided, ...mails };
  });
}
