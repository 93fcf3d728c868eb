import fc from "fast-check";
import { expect, test } from "vitest";
import { type Line, LONGEST_LINE, linesOf } from "#db/register-import/lines";

test("lines are the same wherever the bytes are cut into pieces", async () => {
  const text = "\ufeffprvi\r\n\nĐorđe Šćekić\n  \npeti 😀\nposlednji";
  const lines = [
    { number: 1, text: "prvi" },
    { number: 3, text: "Đorđe Šćekić" },
    { number: 5, text: "peti 😀" },
    { number: 6, text: "poslednji" },
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }), async (sizes) => {
      expect(await read(pieces(Buffer.from(text), sizes))).toEqual(lines);
    }),
  );
});

test("a line that is no UTF-8 or too long is told by its number, and the next one is read", async () => {
  const long = Buffer.alloc(LONGEST_LINE, "a");
  const bytes = [Buffer.from([0xff, 0x0a]), long, Buffer.from("a\n"), long, Buffer.from("\nend\n")];
  const lines = await read(bytes);
  expect(lines.map(({ number, text, fault }) => [number, fault ?? text?.length])).toEqual([
    [1, "not-utf-8"],
    [2, "too-long"],
    [3, LONGEST_LINE],
    [4, 3],
  ]);
});

function pieces(bytes: Buffer, sizes: number[]): Buffer[] {
  const cut: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const size = sizes[cut.length % sizes.length] ?? 1;
    cut.push(bytes.subarray(from, from + size));
    from += size;
  }
  return cut;
}

async function read(pieces: Buffer[]): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const some of linesOf(inTurn(pieces))) lines.push(...some);
  return lines;
}

async function* inTurn(pieces: Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}
