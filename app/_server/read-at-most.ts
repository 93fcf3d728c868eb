/** The whole body, byte by byte as it was sent; null when it is longer, of which no more than this is read. */
export async function readAtMost({ body }: Request, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > most) return null;
  }
  return Buffer.concat(chunks);
}
