import { promisify } from "node:util";
import { constants, inflate } from "node:zlib";
import { PDF } from "#lib/protection/limits";

/**
 * The object streams of a PDF as Latin-1 text. They are known by what they begin with, pairs of numbers, and not by
 * their dictionaries, which can be written to mislead. Null when there are too many streams, when they grow beyond
 * `PDF.mostInflated` bytes together, or when one breaks off in its middle.
 */
export async function readObjectStreams(content: Buffer, text: string): Promise<string[] | null> {
  const found: string[] = [];
  let inflated = 0;
  let streams = 0;
  for (const start of streamStarts(text)) {
    streams += 1;
    if (streams > PDF.mostStreams) return null;
    const packed = content.subarray(start);
    const beginning = await beginningOf(packed);
    if (!OBJECTS.test(beginning.text)) continue;
    // The bytes themselves were looked at already.
    const whole = beginning.isPacked ? await unpack(packed, PDF.mostInflated - inflated) : beginning.text;
    if (whole === null) return null;
    inflated += whole.length;
    found.push(whole);
  }
  return found;
}

/** Where an object stream says which objects it holds, and where. */
const OBJECTS = /^(?:[\0\s]|%[^\r\n]*[\r\n])*\d+[\0\s]+\d+[\0\s]/;
const KEYWORD = /\bstream\r?\n/g;
/** Enough to see how any stream begins; inflates to half a megabyte at most. */
const PEEK = 1024;

const inflateBytes = promisify<Buffer, object, Buffer>(inflate);
/** Ends with the stream, or where its bytes end, as readers do. */
const FORGIVING = { finishFlush: constants.Z_SYNC_FLUSH };

function* streamStarts(text: string): Generator<number> {
  for (const keyword of text.matchAll(KEYWORD)) yield keyword.index + keyword[0].length;
}

async function beginningOf(packed: Buffer): Promise<{ text: string; isPacked: boolean }> {
  const peek = packed.subarray(0, PEEK);
  if (!isZlib(peek)) return { text: peek.toString("latin1"), isPacked: false };
  try {
    const bytes = await inflateBytes(peek, FORGIVING);
    return { text: bytes.toString("latin1", 0, PEEK), isPacked: true };
  } catch {
    return { text: peek.toString("latin1"), isPacked: false };
  }
}

/** RFC 1950: deflate, and a check of the two bytes that say so. */
function isZlib(packed: Buffer): boolean {
  return packed.length > 1 && ((packed[0] ?? 0) & 0x0f) === 8 && packed.readUInt16BE() % 31 === 0;
}

async function unpack(packed: Buffer, room: number): Promise<string | null> {
  try {
    return (await inflateBytes(packed, { ...FORGIVING, maxOutputLength: Math.max(room, 1) })).toString(
      "latin1",
    );
  } catch {
    return null;
  }
}
