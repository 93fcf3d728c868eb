/** The address moved for good, or for this once; the query string goes along. Relative, so that no Host header can bend it. */
export function movedTo(path: string, request: Request, status: 307 | 308 = 308): Response {
  return new Response(null, { status, headers: { location: `${path}${new URL(request.url).search}` } });
}
