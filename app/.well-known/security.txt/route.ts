import { env } from "#lib/core/env";

export const dynamic = "force-dynamic";

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Where to report a hole in the portal, RFC 9116. */
export function GET(): Response {
  const { appUrl } = env();
  const lines = [
    "Contact: tel:+381112220555",
    `Contact: ${appUrl}/prigovor`,
    `Expires: ${new Date(Date.now() + YEAR - YEAR / 365).toISOString()}`,
    "Preferred-Languages: sr, en",
    `Canonical: ${appUrl}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
