const UTF_16 = { le: [0xff, 0xfe], be: [0xfe, 0xff] };

/**
 * Text of a file whose encoding nobody tells reliably: by its first bytes UTF-16, else UTF-8, else windows-1250, in which
 * banks here write. Text in the latter with any of our letters is never right UTF-8.
 */
export function textOf(content: Uint8Array): string {
  if (beginsWith(content, UTF_16.le)) return new TextDecoder("utf-16le").decode(content);
  if (beginsWith(content, UTF_16.be)) return new TextDecoder("utf-16be").decode(content);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return new TextDecoder("windows-1250").decode(content);
  }
}

function beginsWith(content: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, place) => content[place] === byte);
}
