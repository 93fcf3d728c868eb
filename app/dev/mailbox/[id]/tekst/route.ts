import { readMail } from "#lib/edges/mailbox";
import { openMailbox } from "../../../open-mailbox";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const folder = openMailbox();
  const mail = folder && (await readMail(folder, (await params).id));
  if (!mail) return new Response(null, { status: 404 });
  return new Response(mail.text, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
    },
  });
}
