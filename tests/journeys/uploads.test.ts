import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { cameraPhoto, pdfOf } from "../support/sample-files";
import { draftOf, getBytes, sendFile } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let petar: Browser;
let draft: string;
beforeAll(async () => {
  portal = await startPortal();
  petar = await signedInBrowser(portal, await openAccount(portal));
  draft = await draftOf(portal, "petar");
});
afterAll(() => portal?.stop());

describe("a photo from a phone", () => {
  it("of 12 megapixels comes back upright, smaller and without the place where it was taken", async () => {
    const photo = await cameraPhoto();
    const sent = await sendFile(portal, petar, {
      requestId: draft,
      content: photo,
      name: "C:\\slike\\račun šećer.HEIC",
    });
    expect(sent.body).toMatchObject({
      attachment: { slot: "receipt", name: "račun šećer.jpg", mediaType: "image/jpeg", scan: "not-asked" },
    });
    const { id = "", thumbnail } = sent.body.attachment ?? {};
    const got = await getBytes(portal, petar, `/prilozi/${id}`);
    expect(got.status).toBe(200);
    const kept = await sharp(got.content).metadata();
    expect([kept.format, kept.width, kept.height]).toEqual(["jpeg", 1920, 2560]);
    expect([kept.exif, kept.orientation, kept.icc, kept.xmp]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(got.content.length).toBeLessThan(photo.length);
    const picture = await getBytes(portal, petar, thumbnail ?? "");
    expect(await sharp(picture.content).metadata()).toMatchObject({
      format: "jpeg",
      width: 240,
      height: 320,
    });
  });
});

describe("a PDF", () => {
  it("of 40 pages is kept byte for byte", async () => {
    const pdf = await pdfOf(40);
    const sent = await sendFile(portal, petar, { requestId: draft, content: pdf, name: "izveštaj.pdf" });
    expect(sent.body.attachment).toMatchObject({
      mediaType: "application/pdf",
      thumbnail: null,
      size: pdf.length,
    });
    const got = await getBytes(portal, petar, `/prilozi/${sent.body.attachment?.id}`);
    expect(got.content.equals(pdf)).toBe(true);
  });
});
