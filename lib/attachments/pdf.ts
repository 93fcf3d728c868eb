import { ok, type Result, refuse } from "#lib/core/result";
import { forbiddenName } from "./pdf-names";
import { readObjectStreams } from "./pdf-streams";
import type { FileRefusal } from "./refusals";

/**
 * Judges a PDF, which is kept byte for byte so that its signatures stay valid. Refuses what is no whole PDF and
 * nothing else, is locked, runs or starts something, or brings files along, also where names are escaped or compressed.
 */
export async function judgePdf(content: Buffer): Promise<Result<undefined, FileRefusal>> {
  const text = content.toString("latin1");
  if (!ENDING.test(text.slice(-LONGEST_ENDING)) || endsAsZip(content)) {
    return refuse(text.includes("%%EOF") ? "two-in-one" : "broken-pdf");
  }
  if (!/\bstartxref\s+\d+\s+%%EOF/.test(text.slice(-LONGEST_ENDING))) return refuse("broken-pdf");
  const found = forbiddenName(text);
  if (found) return refuse(found);
  return judgeCompressed(content, text);
}

/** White space after the end is what writers leave there; anything else is another file. */
const ENDING = /%%EOF[\0\s]*$/;
const LONGEST_ENDING = 1024;

const ZIP_END = Buffer.from("PK\x05\x06");
const ZIP_END_LENGTH = 22;
const LONGEST_ZIP_COMMENT = 0xffff;

/** An archive is found from its end, where a comment may say whatever its writer likes. */
function endsAsZip(content: Buffer): boolean {
  const tail = content.subarray(-(ZIP_END_LENGTH + LONGEST_ZIP_COMMENT));
  const at = tail.lastIndexOf(ZIP_END);
  return at >= 0 && at + ZIP_END_LENGTH <= tail.length;
}

/** Objects that lie compressed in streams hide their names from a look at the bytes. */
async function judgeCompressed(content: Buffer, text: string): Promise<Result<undefined, FileRefusal>> {
  const streams = await readObjectStreams(content, text);
  if (!streams) return refuse("broken-pdf");
  const found = streams.map(forbiddenName).find(Boolean);
  return found ? refuse(found) : ok();
}
