import { connect } from "node:net";
import { pipeline } from "node:stream/promises";
import type { MalwareCheck } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import type { ClamdSettings } from "#lib/core/settings/clamd";
import { UPLOAD } from "#lib/protection/limits";

/** ClamAV's daemon, asked by INSTREAM within `UPLOAD.timeout` seconds (clamd(8)). */
export function clamd(target: ClamdSettings): MalwareCheck {
  return {
    async examine(ctx, content) {
      try {
        const verdict = verdictOf(await ask(target, content));
        if (verdict === "unavailable") ctx.log.error("malware-check.no-verdict");
        return verdict;
      } catch (thrown) {
        ctx.log.error("malware-check.unavailable", describeError(thrown));
        return "unavailable";
      }
    },
  };
}

const CHUNK = 64 * 1024;
/** The longest answer that is read, in characters. */
const LONGEST_ANSWER = 1024;

async function ask(target: ClamdSettings, content: Buffer): Promise<string> {
  const socket = connect(target);
  let answer = "";
  const signal = AbortSignal.timeout(UPLOAD.timeout * 1000);
  await pipeline(
    () => question(content),
    socket,
    async (answers) => {
      for await (const part of answers) {
        answer += part;
        if (answer.length > LONGEST_ANSWER) throw new Error("The answer is too long");
      }
    },
    { signal },
  );
  return answer;
}

/** Every piece after its length; a length of nothing ends it. */
function* question(content: Buffer): Generator<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for (let at = 0; at < content.length; at += CHUNK) {
    const piece = content.subarray(at, at + CHUNK);
    yield lengthOf(piece);
    yield piece;
  }
  yield Buffer.alloc(4);
}

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}

/** "stream: OK", "stream: NAME FOUND", or an error such as a size limit, which says nothing about the file. */
function verdictOf(answer: string): "clean" | "infected" | "unavailable" {
  if (/^stream: OK\0$/.test(answer)) return "clean";
  return /^stream: [^\0]+ FOUND\0$/.test(answer) ? "infected" : "unavailable";
}
