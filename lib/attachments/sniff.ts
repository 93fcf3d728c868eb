import type { ATTACHMENT_TYPES } from "#db/schema/requests";

export type MediaType = (typeof ATTACHMENT_TYPES)[number];

const JPEG = Buffer.of(0xff, 0xd8, 0xff);
const PNG = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PDF = Buffer.from("%PDF-");
/** Brands of ISO media files in which phones keep photos. */
const PHONE_PHOTO = /^ftyp(heic|heix|hevc|heim|heis|mif1|msf1|avif)/;

/** What a file is by its first bytes, whatever its name says. */
export function sniff(content: Buffer): MediaType | "heic" | null {
  const begins = (bytes: Buffer) => content.subarray(0, bytes.length).equals(bytes);
  if (begins(JPEG)) return "image/jpeg";
  if (begins(PNG)) return "image/png";
  if (begins(PDF)) return "application/pdf";
  return PHONE_PHOTO.test(content.toString("latin1", 4, 12)) ? "heic" : null;
}
