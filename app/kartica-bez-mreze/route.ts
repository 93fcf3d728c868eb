import { drawShell } from "../_offline/draw-shell";
import { visitorTexts } from "../_server/texts";

/** What a browser that keeps cards shows without the network; there is nothing personal in it. */
export async function GET(): Promise<Response> {
  const { texts, language } = await visitorTexts();
  const { html, policy } = drawShell(texts, language);
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    },
  });
}
