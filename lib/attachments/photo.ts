import sharp, { type Sharp } from "sharp";
import type { Result } from "#lib/core/result";
import { ok, refuse } from "#lib/core/result";
import { UPLOAD } from "#lib/protection/limits";
import type { FileRefusal } from "./refusals";
import type { MediaType } from "./sniff";

// Memory stays bounded: nothing is kept between photos, and one photo takes one core.
sharp.cache(false);
sharp.concurrency(1);

export interface KeptFile {
  content: Buffer;
  mediaType: MediaType;
  /** Null for a PDF. */
  thumbnail: Buffer | null;
}

/**
 * Draws a JPEG or PNG anew: upright, in sRGB, its longer side at most `UPLOAD.keptSide` pixels, and without
 * anything else that the file brought along. Refuses what does not decode to its end.
 */
export async function redraw(
  content: Buffer,
  mediaType: "image/jpeg" | "image/png",
): Promise<Result<KeptFile, FileRefusal>> {
  try {
    const { width, height } = await sharp(content, { ...READING, limitInputPixels: false }).metadata();
    if (width * height > UPLOAD.mostPixels) return refuse("too-many-pixels");
    const kept = await draw(content, mediaType);
    const thumbnail = await fitted(sharp(kept.content), UPLOAD.thumbnailSide)
      .flatten(PAPER)
      .jpeg({ quality: 70 })
      .toBuffer();
    return ok({ ...kept, thumbnail });
  } catch {
    return refuse("broken-photo");
  }
}

const READING = { failOn: "error", sequentialRead: true, limitInputPixels: UPLOAD.mostPixels } as const;
const PAPER = { background: "#ffffff" };

/** A small PNG stays one, for the sake of text on screen; every other photo becomes a JPEG. */
async function draw(content: Buffer, mediaType: "image/jpeg" | "image/png") {
  const upright = () =>
    fitted(sharp(content, READING).autoOrient(), UPLOAD.keptSide).timeout({ seconds: UPLOAD.timeout });
  if (mediaType === "image/png" && content.length <= UPLOAD.largestPng) {
    return { content: await upright().png().toBuffer(), mediaType };
  }
  const jpeg = await upright().flatten(PAPER).jpeg({ quality: 82 }).toBuffer();
  return { content: jpeg, mediaType: "image/jpeg" as const };
}

function fitted(image: Sharp, side: number): Sharp {
  return image.resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });
}
