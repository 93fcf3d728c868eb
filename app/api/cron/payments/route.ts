import { expireCardPayments } from "#lib/payments/card/expire-card-payments";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { scheduled } from "../../../_server/cron";

/** Every minute: gives up card payments of which the gateway said nothing in time. */
export async function GET(request: Request) {
  return scheduled(request, async (ctx) => {
    const expired = await expireCardPayments(ctx);
    sendLettersAfterAnswer(ctx);
    return { expired };
  });
}
