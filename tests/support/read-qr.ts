import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
// It would be fetched from afar otherwise.
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** What a scanner reads: the text and error correction of the one QR code in a picture. Throws unless there is one. */
export async function readQr(picture: Uint8Array): Promise<{ text: string; errorCorrection: string }> {
  const found = await readBarcodes(new Uint8Array(picture), { formats: ["QRCode"] });
  const [code] = found;
  if (!code?.isValid || found.length !== 1) throw new Error(`There are ${found.length} codes in the picture`);
  return { text: code.text, errorCorrection: code.ecLevel };
}
