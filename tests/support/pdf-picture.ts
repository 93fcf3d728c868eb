import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";

type Matrix = [number, number, number, number, number, number];

/** Pixels of a point. */
const SCALE = 4;
/** How pdf.js writes a path: these and their coordinates. */
const STEPS: Record<number, { letter: string; points: number }> = {
  0: { letter: "M", points: 1 },
  1: { letter: "L", points: 1 },
  2: { letter: "C", points: 3 },
  3: { letter: "Z", points: 0 },
};

/** What is filled on the first page of a PDF, without its letters, as a picture: black on white. */
export async function pictureOfPdf(content: Uint8Array): Promise<Buffer> {
  const pdf = await getDocument({ data: new Uint8Array(content) }).promise;
  const page = await pdf.getPage(1);
  const { width, height, transform } = page.getViewport({ scale: SCALE });
  const { fnArray, argsArray } = await page.getOperatorList();
  await pdf.destroy();
  const paths: string[] = [];
  const kept: Matrix[] = [];
  let matrix = transform as Matrix;
  fnArray.forEach((operator, place) => {
    const given = argsArray[place];
    if (operator === OPS.save) kept.push(matrix);
    if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
    if (operator === OPS.transform) matrix = multiplied(matrix, given);
    if (operator === OPS.constructPath && given[0] === OPS.fill) paths.push(asSvg(given[1][0], matrix));
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <path fill="#fff" d="M0 0h${width}v${height}H0z"/><path d="${paths.join("")}"/></svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}

function asSvg(steps: Float32Array, [a, b, c, d, e, f]: Matrix): string {
  let path = "";
  for (let at = 0; at < steps.length; ) {
    const step = STEPS[steps[at] ?? -1];
    if (!step) throw new Error(`pdf.js has no step ${steps[at]}`);
    const numbers = steps.slice(at + 1, at + 1 + 2 * step.points);
    path += step.letter;
    for (let one = 0; one < numbers.length; one += 2) {
      const [x = 0, y = 0] = numbers.slice(one, one + 2);
      path += `${a * x + c * y + e} ${b * x + d * y + f} `;
    }
    at += 1 + numbers.length;
  }
  return path;
}

function multiplied([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
