import { examineWaiting } from "#lib/attachments/examine-waiting";
import { scheduled } from "../../../_server/cron";

/** Every minute: what the malware check could not be asked about leaves quarantine. */
export async function GET(request: Request) {
  return scheduled(request, async (ctx) => ({ examined: await examineWaiting(ctx) }));
}
