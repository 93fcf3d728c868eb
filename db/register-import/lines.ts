import { isUtf8 } from "node:buffer";

/** Longer than a PDF of 4 MiB in base64 with everything around it. */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** A line of a file that is not blank, counted from 1. Its text, or in a word why it has none. */
export type Line =
  | { number: number; text: string; fault?: undefined }
  | { number: number; text?: undefined; fault: string };

/** Cuts bytes into lines, as many at once as came. Never holds more than one line beside them. */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  let number = 0;
  let rest = new Rest();
  for await (const chunk of bytes) {
    const lines: Line[] = [];
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      number += 1;
      const line = rest.isEmpty
        ? toLine(number, chunk.subarray(from, to))
        : rest.end(number, chunk.subarray(from, to));
      if (!rest.isEmpty) rest = new Rest();
      if (line) lines.push(line);
      from = to + 1;
    }
    rest.add(chunk.subarray(from));
    yield lines;
  }
  const last = rest.end(number + 1, Buffer.alloc(0));
  if (last) yield [last];
}

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = "\ufeff";

/** The beginning of a line whose end has not come yet; of one that is too long only its length. */
class Rest {
  private parts: Buffer[] = [];
  private length = 0;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  add(part: Buffer): void {
    this.length += part.length;
    // A copy: what is cut from a chunk would keep all of it alive.
    this.parts = this.length > LONGEST_LINE ? [] : this.parts.concat(Buffer.from(part));
  }

  end(number: number, part: Buffer): Line | null {
    this.add(part);
    return this.length > LONGEST_LINE
      ? { number, fault: "too-long" }
      : toLine(number, Buffer.concat(this.parts));
  }
}

function toLine(number: number, bytes: Buffer): Line | null {
  if (!isUtf8(bytes)) return { number, fault: "not-utf-8" };
  const whole = bytes.toString("utf8");
  const text = (number === 1 && whole.startsWith(BYTE_ORDER_MARK) ? whole.slice(1) : whole).trim();
  return text === "" ? null : { number, text };
}
