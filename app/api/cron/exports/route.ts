import { fetchDocument } from "#lib/edges/fetch-document";
import { makeExports } from "#lib/own-data/make-exports";
import { scheduled } from "../../../_server/cron";

/** Every minute: makes the copies of data that a process could not finish; their letters leave with the outbox. */
export async function GET(request: Request) {
  return scheduled(request, async (ctx) => ({
    made: await makeExports(ctx, (address) => fetchDocument(ctx, address)),
  }));
}
