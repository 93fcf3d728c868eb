import { listMails } from "#lib/edges/mailbox";
import { openMailbox } from "../open-mailbox";

/** For tests and commands: the mails kept here, newest first. */
export async function GET(request: Request) {
  const folder = openMailbox();
  if (!folder) return new Response(null, { status: 404 });
  const to = new URL(request.url).searchParams.get("to") ?? undefined;
  const mails = await listMails(folder, to);
  return Response.json(
    mails.map(({ from: _, ...mail }) => mail),
    { headers: { "Cache-Control": "no-store" } },
  );
}
