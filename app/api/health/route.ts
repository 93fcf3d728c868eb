/** Alive: this process answers. Says nothing of what is behind it. */
export function GET() {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
