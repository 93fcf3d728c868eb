import { env } from "#lib/core/env";
import { issueChallenge } from "#lib/edges/altcha";

export const dynamic = "force-dynamic";

/** A task for the ALTCHA widget; there is none where Google asks instead. */
export async function GET() {
  const settings = env();
  const headers = { "Cache-Control": "no-store" };
  if (settings.recaptcha) return new Response(null, { status: 404, headers });
  return Response.json(await issueChallenge(settings), { headers });
}
