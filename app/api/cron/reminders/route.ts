import { remindOfPayments } from "#lib/payments/reminders/remind-of-payments";
import { scheduled } from "../../../_server/cron";

/** Every morning: reminds policyholders of what is due and overdue. */
export async function GET(request: Request) {
  return scheduled(request, async (ctx) => ({ reminded: await remindOfPayments(ctx) }));
}
