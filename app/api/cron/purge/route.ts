import { purgeDrafts } from "#lib/attachments/purge-drafts";
import { purge } from "#lib/protection/purge";
import { scheduled } from "../../../_server/cron";

/** Every hour: deletes what is past its time. */
export async function GET(request: Request) {
  return scheduled(request, async (ctx) => {
    await purge(ctx);
    await purgeDrafts(ctx);
    return { status: "ok" };
  });
}
