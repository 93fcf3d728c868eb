import { promisify } from "node:util";
import { constants, inflate } from "node:zlib";
import { PDF } from "#lib/protection/limits";
import { type StreamDictionary, streamDictionaries } from "./pdf-dictionaries";

/**
 * The object streams of a PDF (ISO 32000-2, 7.5.7) as Latin-1 text; those that are not packed stand in its bytes.
 * Null when one is packed in a way that no program needs or breaks off in its middle, when there are too many, or when
 * they grow beyond `PDF.mostInflated` bytes together.
 */
export async function readObjectStreams(content: Buffer, text: string): Promise<string[] | null> {
  const streams = streamDictionaries(text)?.filter(holdsObjects);
  if (!streams || streams.length > PDF.mostObjectStreams || !streams.every(isPlainlyPacked)) return null;
  const found: string[] = [];
  let inflated = 0;
  for (const stream of streams.filter(isPacked)) {
    const whole = await unpack(content.subarray(stream.start), PDF.mostInflated - inflated);
    if (whole === null) return null;
    inflated += whole.length;
    found.push(whole);
  }
  return found;
}

/** Readers need no more of a stream than `First` to find objects in it; streams of other kinds have none. */
function holdsObjects({ words }: StreamDictionary): boolean {
  return /\/(First|ObjStm) /.test(words);
}

const PLAIN =
  /^<<( \/Type \/ObjStm| \/(N|First|Length) \d+( \d+ R)?| \/Extends \d+ \d+ R| \/Filter (\/FlateDecode|\[ \/FlateDecode \]))* >>$/;

/** By one filter that stands there itself and once, without parameters; or by none. */
function isPlainlyPacked({ words }: StreamDictionary): boolean {
  return PLAIN.test(words) && words.split("/Filter ").length <= 2;
}

function isPacked({ words }: StreamDictionary): boolean {
  return words.includes("/Filter ");
}

const inflateBytes = promisify<Buffer, object, Buffer>(inflate);
/** Ends with the stream, or where its bytes end, as readers do. */
const FORGIVING = { finishFlush: constants.Z_SYNC_FLUSH };

async function unpack(packed: Buffer, room: number): Promise<string | null> {
  try {
    const bytes = await inflateBytes(packed, { ...FORGIVING, maxOutputLength: Math.max(room, 1) });
    return bytes.toString("latin1");
  } catch {
    return null;
  }
}
