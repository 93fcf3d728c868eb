import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { judgeFile, recognise } from "#lib/attachments/judge-file";
import type { MediaType } from "#lib/attachments/sniff";
import { heicPhoto, pngBomb, program, zipOf } from "../../support/hostile-files";
import { cameraPhoto, smallPhoto } from "../../support/sample-files";

describe("a photo", () => {
  it("is kept upright, in sRGB, at most 2560 pixels long, without anything about the camera and the place", async () => {
    const photo = await cameraPhoto();
    expect((await sharp(photo).metadata()).exif?.includes("Fabrika")).toBe(true);
    const { content, thumbnail } = await kept(photo);
    const { format, width, height, exif, icc, xmp, iptc, orientation, space } =
      await sharp(content).metadata();
    expect({ format, width, height, space }).toEqual({
      format: "jpeg",
      width: 1920,
      height: 2560,
      space: "srgb",
    });
    expect([exif, icc, xmp, iptc, orientation]).toEqual(Array.from({ length: 5 }, () => undefined));
    // The left quarter of what the sensor saw is red; turned upright it is the top.
    expect(await isRed(content, { left: 900, top: 100 })).toBe(true);
    expect(await isRed(content, { left: 100, top: 2000 })).toBe(false);
    expect(await sharp(thumbnail ?? undefined).metadata()).toMatchObject({
      format: "jpeg",
      width: 240,
      height: 320,
    });
  });

  it("in another colour space or depth becomes an ordinary one", async () => {
    const photo = sharp(await smallPhoto());
    const cmyk = await photo.clone().toColourspace("cmyk").jpeg().toBuffer();
    const deep = await photo.clone().toColourspace("rgb16").png().toBuffer();
    for (const content of [cmyk, deep]) {
      expect(await sharp((await kept(content)).content).metadata()).toMatchObject({
        space: "srgb",
        depth: "uchar",
      });
    }
  });

  it("in the wide colours of a phone keeps how it looks", async () => {
    const red = { width: 64, height: 64, channels: 3, background: "#ff0000" } as const;
    const wide = await sharp({ create: red }).withIccProfile("p3").jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(wide, { ignoreIcc: true }).raw().toBuffer())[1]).toBeGreaterThan(30);
    const [, green = 255] = await sharp((await kept(wide)).content)
      .raw()
      .toBuffer();
    expect(green).toBeLessThan(20);
  });

  it("is never enlarged", async () => {
    expect(await sharp((await kept(await smallPhoto())).content).metadata()).toMatchObject({
      width: 64,
      height: 48,
    });
  });

  it("that is a small PNG stays one; a large one becomes a JPEG on white", async () => {
    const clear = {
      width: 700,
      height: 700,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    } as const;
    const small = await sharp({ create: clear }).png().toBuffer();
    expect((await kept(small)).mediaType).toBe("image/png");
    const large = await sharp(randomBytes(700 * 700 * 4), { raw: { width: 700, height: 700, channels: 4 } })
      .composite([{ input: small, blend: "source" }])
      .png({ compressionLevel: 0 })
      .toBuffer();
    const jpeg = await kept(large);
    expect(jpeg.mediaType).toBe("image/jpeg");
    expect(
      [...(await sharp(jpeg.content).raw().toBuffer()).subarray(0, 3)].every((value) => value > 250),
    ).toBe(true);
  });

  it("loses what somebody hung behind it: a page, a program, an archive", async () => {
    for (const hidden of [
      "<html><script>alert(1)</script>",
      "<?php system($_GET[0]); ?>",
      zipOf("a.class", "JAVA"),
    ]) {
      const { content } = await kept(Buffer.concat([await smallPhoto(), Buffer.from(hidden)]));
      expect(content.includes("<html")).toBe(false);
      expect(content.includes("<?php")).toBe(false);
      expect(content.includes("PK\x05\x06")).toBe(false);
    }
  });

  it("that breaks off, or is none inside, is refused", async () => {
    const photo = await cameraPhoto();
    expect(await verdict(photo.subarray(0, photo.length / 2))).toBe("broken-photo");
    expect(await verdict(Buffer.concat([Buffer.of(0xff, 0xd8, 0xff, 0xe0), randomBytes(5000)]))).toBe(
      "broken-photo",
    );
    const png = await sharp(await smallPhoto())
      .png()
      .toBuffer();
    expect(await verdict(png.subarray(0, png.length - 40))).toBe("broken-photo");
  });

  it("of more than 40 megapixels is refused before it is drawn", async () => {
    const bomb = pngBomb(30_000);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await verdict(bomb)).toBe("too-many-pixels");
    expect(await verdict(pngBomb(6_000))).toBe("kept");
  });
});

describe("a file is known by what it holds", () => {
  const FOREIGN: [what: string, refusal: string, content: Buffer][] = [
    ["nothing", "empty", Buffer.alloc(0)],
    ["a program", "not-accepted", program()],
    ["a page", "not-accepted", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a drawing", "not-accepted", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["an archive", "not-accepted", zipOf("a.txt", "a")],
    [
      "a GIF with an archive",
      "not-accepted",
      Buffer.concat([Buffer.from("GIF89a"), zipOf("a.class", "JAVA")]),
    ],
    [
      "a photo after something else",
      "not-accepted",
      Buffer.from(`\n\xff\xd8\xff${"x".repeat(100)}`, "latin1"),
    ],
    ["a PDF after something else", "not-accepted", Buffer.from("<html>%PDF-1.7\n%%EOF")],
    ["a photo as some phones keep it", "heic", heicPhoto()],
    ["more than 10 MB", "too-large", Buffer.alloc(10 * 1024 * 1024 + 1, 0xff)],
  ];

  it.each(FOREIGN)("%s is refused: %s", async (_, refusal, content) => {
    expect(await verdict(content)).toBe(refusal);
  });
});

async function judge(content: Buffer) {
  const recognised = recognise(content);
  return recognised.ok ? judgeFile(content, recognised.value satisfies MediaType) : recognised;
}

async function verdict(content: Buffer): Promise<string> {
  const judged = await judge(content);
  return judged.ok ? "kept" : judged.refusal;
}

async function kept(content: Buffer) {
  const judged = await judge(content);
  if (!judged.ok) throw new Error(judged.refusal);
  return judged.value;
}

async function isRed(photo: Buffer, { left, top }: { left: number; top: number }): Promise<boolean> {
  const [red = 0, green = 0] = await sharp(photo)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return red > 200 && green < 60;
}
