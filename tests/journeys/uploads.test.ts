import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import type { Browser } from "../support/browser";
import { forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import {
  catalogWith,
  heicPhoto,
  objectStreamBomb,
  pngBomb,
  program,
  rawPdf,
  zipOf,
} from "../support/hostile-files";
import { cameraPhoto, pdfOf, smallPhoto } from "../support/sample-files";
import { draftOf, getBytes, sendFile } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let petar: Browser;
let draft: string;
beforeAll(async () => {
  portal = await startPortal();
  petar = await signedInBrowser(portal, await openAccount(portal));
});
beforeEach(async () => {
  await forgetLimits(portal);
  draft = await draftOf(portal, "petar");
});
afterAll(() => portal?.stop());

describe("a photo from a phone", () => {
  it("of 12 megapixels comes back upright, smaller and without the place where it was taken", async () => {
    const photo = await cameraPhoto();
    const name = "C:\\slike\\račun šećer.HEIC";
    const { body } = await sendFile(portal, petar, { requestId: draft, content: photo, name });
    expect(body).toMatchObject({
      attachment: {
        slot: "fiscal-receipt",
        name: "račun šećer.jpg",
        mediaType: "image/jpeg",
        scan: "not-asked",
      },
    });
    const { id = "", thumbnail } = body.attachment ?? {};
    const { content } = await getBytes(portal, petar, `/prilozi/${id}`);
    const kept = await sharp(content).metadata();
    expect([kept.format, kept.width, kept.height]).toEqual(["jpeg", 1920, 2560]);
    expect([kept.exif, kept.orientation, kept.icc, kept.xmp]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(content.length).toBeLessThan(photo.length);
    const picture = await getBytes(portal, petar, thumbnail ?? "");
    expect(await sharp(picture.content).metadata()).toMatchObject({
      format: "jpeg",
      width: 240,
      height: 320,
    });
    expect(picture.headers.get("content-type")).toBe("image/jpeg");
  });
});

describe("a document", () => {
  it("of 40 pages is kept byte for byte", async () => {
    const pdf = await pdfOf(40);
    const { body } = await sendFile(portal, petar, { requestId: draft, content: pdf, name: "izveštaj.pdf" });
    expect(body.attachment).toMatchObject({
      mediaType: "application/pdf",
      thumbnail: null,
      size: pdf.length,
    });
    const got = await getBytes(portal, petar, `/prilozi/${body.attachment?.id}`);
    expect(got.content.equals(pdf)).toBe(true);
  });

  it("P2: is saved and never shown: it runs nothing, nobody guesses its kind, and no cache keeps it", async () => {
    const { body } = await sendFile(portal, petar, {
      requestId: draft,
      content: await pdfOf(1),
      name: "ček (1).pdf",
    });
    const { headers } = await getBytes(portal, petar, `/prilozi/${body.attachment?.id}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="cek (1).pdf"; filename*=UTF-8''%C4%8Dek%20%281%29.pdf`,
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringMatching(/^sandbox; default-src 'none'/),
      "cache-control": "private, no-store",
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "DENY",
    });
  });
});

describe("what no file may be is refused in a word and in words", () => {
  const FILES: [
    what: string,
    refusal: keyof typeof sr.attachments.refusals,
    content: () => Promise<Buffer> | Buffer,
  ][] = [
    ["a photo as some phones keep it", "heic", heicPhoto],
    ["a program called a photo", "not-accepted", program],
    ["nothing", "empty", () => Buffer.alloc(0)],
    ["one byte more than 10 MB", "too-large", () => Buffer.alloc(10 * 1024 * 1024 + 1, 0xff)],
    ["a drawing of 900 megapixels in some kilobytes", "too-many-pixels", () => pngBomb(30_000)],
    ["a PDF that grows without end", "broken-pdf", () => rawPdf([...catalogWith(""), objectStreamBomb()])],
    ["a PDF that runs a script", "active-pdf", () => rawPdf(catalogWith("/OpenAction << /S /JavaScript >>"))],
    [
      "a PDF that starts a program",
      "active-pdf",
      () => rawPdf(catalogWith("/OpenAction << /S /L#61unch >>")),
    ],
    ["a PDF that brings files along", "pdf-with-files", pdfWithFile],
    ["a locked PDF", "locked-pdf", () => rawPdf(catalogWith(""), "/Encrypt 4 0 R")],
    [
      "a PDF and an archive",
      "two-in-one",
      async () => Buffer.concat([await pdfOf(1), zipOf("a", "b", "%%EOF")]),
    ],
    ["a GIF and an archive", "not-accepted", () => Buffer.concat([Buffer.from("GIF89a"), zipOf("a", "b")])],
  ];

  it.each(FILES)("%s: %s", async (_, refusal, content) => {
    const sent = await sendFile(portal, petar, {
      requestId: draft,
      content: await content(),
      name: "slika.jpg",
    });
    expect(sent.body).toEqual({ refusal, message: sr.attachments.refusals[refusal] });
    expect(sent.status).toBe(refusal === "too-large" ? 413 : 422);
    expect(await portal.database`select from attachments where request_id = ${draft}`).toEqual([]);
  });

  it("exactly 10 MB is still looked at", async () => {
    const content = Buffer.alloc(10 * 1024 * 1024, Buffer.of(0xff, 0xd8));
    const sent = await sendFile(portal, petar, { requestId: draft, content });
    expect(sent.body.refusal).toBe("broken-photo");
  });

  it("an eleventh file, and ten more at the same time", async () => {
    const photos = await Promise.all(Array.from({ length: 20 }, (_, seed) => smallPhoto(seed)));
    const slots = ["fiscal-receipt", "referral", "results"];
    const answers = await Promise.all(
      photos.map((content, place) =>
        sendFile(portal, petar, { requestId: draft, content, slot: slots[place % 3] ?? "" }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    for (const { body } of answers)
      expect([undefined, "too-many-files", "slot-full"]).toContain(body.refusal);
    expect(await portal.database`select from attachments where request_id = ${draft}`).toHaveLength(10);
  });

  it("one for a document that the draft does not ask for, or a fifth page of one that it does", async () => {
    const unasked = await sendFile(portal, petar, {
      requestId: draft,
      content: await smallPhoto(),
      slot: "exam-report",
    });
    expect([unasked.status, unasked.body.refusal]).toEqual([404, "not-found"]);
    for (let page = 1; page <= 4; page += 1)
      expect(
        (await sendFile(portal, petar, { requestId: draft, content: await smallPhoto(page) })).status,
      ).toBe(200);
    const fifth = await sendFile(portal, petar, { requestId: draft, content: await smallPhoto(5) });
    expect([fifth.status, fifth.body.refusal]).toEqual([409, "slot-full"]);
  });

  it("the sixty-first in an hour, with the moment when there is room again", async () => {
    const nothing = { requestId: draft, content: new Uint8Array() };
    for (let sent = 0; sent < 60; sent += 1) await sendFile(portal, petar, nothing);
    const { status, body, headers } = await sendFile(portal, petar, nothing);
    expect([status, body.refusal]).toEqual([429, "too-many-attempts"]);
    expect(body.message).toMatch(/Nastavite .+ ili pozovite/);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(3000);
  });
});

async function pdfWithFile(): Promise<Buffer> {
  const document = await PDFDocument.load(await pdfOf(1));
  await document.attach(Buffer.from("tajna"), "tajna.txt");
  return Buffer.from(await document.save());
}
