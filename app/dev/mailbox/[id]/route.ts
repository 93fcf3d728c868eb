import { readMail } from "#lib/edges/mailbox";
import { openMailbox } from "../../open-mailbox";

/** A letter carries its styles on its elements; nothing else in it may do anything. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation-by-user-activation";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const folder = openMailbox();
  const mail = folder && (await readMail(folder, (await params).id));
  if (!mail) return new Response(null, { status: 404 });
  return new Response(mail.html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": POLICY,
      "Cache-Control": "no-store",
    },
  });
}
