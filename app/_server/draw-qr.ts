import sharp from "sharp";
import { qrModules } from "../_ui/qr-code";

/** Pixels of a module: large enough to stay sharp when an app shrinks the picture. */
const MODULE = 16;

/** A QR code as PNG, to save and to share: black on white, with its quiet zone. */
export async function drawQr(text: string): Promise<Buffer> {
  const modules = qrModules(text);
  const side = modules.length;
  const pixels = Buffer.from(modules.flat().map((isDark) => (isDark ? 0 : 255)));
  return sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .resize({ width: side * MODULE, kernel: "nearest" })
    .png({ palette: true, colours: 2 })
    .toBuffer();
}
