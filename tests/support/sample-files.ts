import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";

/** What a phone's camera makes: 12 megapixels lying on their side, with the place where it was taken. */
export async function cameraPhoto(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
  const small = await sharp({ create: { width: 500, height: 375, channels: 3, background: "#888", noise } })
    .png()
    .toBuffer();
  return sharp(small)
    .resize(4000, 3000)
    .composite([
      {
        input: { create: { width: 1000, height: 3000, channels: 3, background: "#ff0000" } },
        left: 0,
        top: 0,
      },
    ])
    .jpeg({ quality: 92 })
    .withExif({
      IFD0: { Make: "Fabrika", Orientation: "6" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "44/1 48/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "20/1 28/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** A small photo that is like no other. */
export function smallPhoto(seed = 1): Promise<Buffer> {
  const background = { r: (seed * 37) % 256, g: (seed * 101) % 256, b: (seed * 61) % 256 };
  return sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** A PDF of so many pages. */
export async function pdfOf(pages: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 1; page <= pages; page += 1) document.addPage().drawText(`Strana ${page}`);
  return Buffer.from(await document.save());
}
