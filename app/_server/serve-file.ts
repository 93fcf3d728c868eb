interface ServedFile {
  content: Buffer;
  mediaType: string;
  /** As the client will find it among their downloads. */
  name: string;
}

/** A file for its client alone: saved and never shown as a page of the portal, kept by no cache (security rule S8). */
export function serveFile({ content, mediaType, name }: ServedFile): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(content.byteLength),
      "Content-Disposition": attachmentNamed(name),
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

/** The name twice: plain for old programs, whole for all others (RFC 6266). */
function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%/]/g, "_");
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
