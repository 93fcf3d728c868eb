import type { Page } from "@playwright/test";
import sharp from "sharp";
import { sr } from "#lib/texts/sr";
import { heicPhoto, pngBomb, zipOf } from "../support/hostile-files";
import { cameraPhoto, pdfOf, smallPhoto } from "../support/sample-files";
import { newAccountHolder } from "./account-holder";
import { holdScripts } from "./awake";
import { expect, test } from "./fixtures";
import { answerUntilDocuments, REFUND, saveAndGoTo } from "./refund-steps";
import { signIn } from "./signing-in";

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
test.slow();

test.describe("on a phone", () => {
  test.beforeEach(async ({ page, portal }) => {
    await signIn(page, portal, await newAccountHolder(portal, { line: "voluntary-health" }));
    await answerUntilDocuments(page);
  });

  test("a camera's photo is made smaller before it is sent, and is shown upright", async ({
    page,
    portal,
  }) => {
    const sent = await watchSentPhotos(page);
    const buffer = await cameraPhoto();
    await choose(page, "fiscal-receipt", [{ name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer }]);
    await expect(kept(page, "IMG_0001.jpg")).toBeVisible();
    expect(await sent()).toEqual([{ width: 1920, height: 2560 }]);
    const picture = page.locator(".sent img");
    await expect(picture).toBeVisible();
    const { width, height } = await picture.evaluate((shown: HTMLImageElement) => ({
      width: shown.naturalWidth,
      height: shown.naturalHeight,
    }));
    // It lay on its side, and its own note says how to turn it.
    expect(height).toBeGreaterThan(width);
    const [row] =
      await portal.database`select name, media_type as "mediaType" from attachments order by created_at desc`;
    expect(row).toEqual({ name: "IMG_0001.jpg", mediaType: "image/jpeg" });
  });

  test("several at once are all kept, and one can be removed", async ({ page }) => {
    await choose(page, "prescription", [
      { name: "prva.jpg", mimeType: "image/jpeg", buffer: await smallPhoto(1) },
      { name: "druga.pdf", mimeType: "application/pdf", buffer: await pdfOf(2) },
      { name: "treća.jpg", mimeType: "image/jpeg", buffer: await smallPhoto(3) },
    ]);
    for (const name of ["prva.jpg", "druga.pdf", "treća.jpg"]) await expect(kept(page, name)).toBeVisible();
    await page.getByRole("button", { name: "Ukloni druga.pdf" }).click();
    await expect(page.getByText("Dokument je uklonjen.")).toBeVisible();
    await expect(kept(page, "druga.pdf")).toHaveCount(0);
    await expect(kept(page, "treća.jpg")).toBeVisible();
  });

  test("a photo that was chosen before the scripts came is sent once they are there", async ({ page }) => {
    const scripts = await holdScripts(page);
    await page.goto(`${REFUND}/dokumenta`, { waitUntil: "commit" });
    await choose(page, "prescription", [
      { name: "rana.jpg", mimeType: "image/jpeg", buffer: await smallPhoto(5) },
    ]);
    scripts.release();
    await expect(kept(page, "rana.jpg")).toBeVisible();
  });

  test("what was missing is told at its place, and goes away once it is added", async ({ page }) => {
    await page.getByRole("button", { name: "Sačuvaj i nastavi", exact: true }).click();
    const summary = page.getByRole("alert", { name: "Postoji problem" });
    await expect(summary).toBeFocused();
    await summary.getByRole("link", { name: "Dodajte: Fiskalni račun" }).click();
    await expect(page.locator("#fiscal-receipt")).toBeFocused();
    for (const [slot, name] of [
      ["fiscal-receipt", "r.jpg"],
      ["prescription", "p.jpg"],
    ] as const) {
      const buffer = await smallPhoto(name.charCodeAt(0));
      await choose(page, slot, [{ name, mimeType: "image/jpeg", buffer }]);
      await expect(kept(page, name)).toBeVisible();
    }
    await expect(summary).toHaveCount(0);
    await saveAndGoTo(page, "provera");
  });

  test.describe("when one of several fails", () => {
    test.use({ tolerated: /status of 422|ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

    test("the others are kept, it says why, and can be tried again where that may help, or given up", async ({
      page,
    }) => {
      let isDown = true;
      await page.route("**/prilozi/novi", (route) =>
        isDown && route.request().postDataBuffer()?.includes("druga.jpg") ? route.abort() : route.fallback(),
      );
      await choose(page, "prescription", [
        { name: "prva.jpg", mimeType: "image/jpeg", buffer: await smallPhoto(11) },
        { name: "druga.jpg", mimeType: "image/jpeg", buffer: await smallPhoto(12) },
        { name: "tekst.jpg", mimeType: "image/jpeg", buffer: Buffer.from("samo tekst") },
        { name: "treća.jpg", mimeType: "image/jpeg", buffer: await smallPhoto(13) },
      ]);
      await expect(kept(page, "treća.jpg")).toBeVisible();
      await expect(kept(page, "prva.jpg")).toBeVisible();
      await expect(refused(page, "druga.jpg")).toContainText("Veza se prekinula");
      await expect(refused(page, "tekst.jpg")).toContainText("Ovo nije JPG, PNG ni PDF");
      await expect(page.getByRole("button", { name: "Pokušaj ponovo tekst.jpg" })).toHaveCount(0);
      isDown = false;
      await page.getByRole("button", { name: "Pokušaj ponovo druga.jpg" }).click();
      await expect(kept(page, "druga.jpg")).toBeVisible();
      await page.getByRole("button", { name: "Odustani tekst.jpg" }).click();
      await expect(refused(page, "tekst.jpg")).toHaveCount(0);
      await page.reload();
      await expect(page.locator(".sent")).toHaveCount(3);
    });
  });

  test.describe("of files of every sort", () => {
    test.use({ tolerated: /status of 422/ });

    test("those that are what they say are kept, and each other one is refused in words at its name", async ({
      page,
      portal,
    }) => {
      const refusals = sr.attachments.refusals;
      const hidden = Buffer.concat([await pdfOf(1), zipOf("a", "b", "%%EOF")]);
      await choose(page, "prescription", [
        { name: "sa-terena.jpg", mimeType: "image/jpeg", buffer: await photoWithPlace() },
        { name: "izveštaj.pdf", mimeType: "application/pdf", buffer: await pdfOf(40) },
        { name: "telefon.heic", mimeType: "image/heic", buffer: heicPhoto() },
        { name: "dvojnik.pdf", mimeType: "application/pdf", buffer: hidden },
        { name: "bomba.png", mimeType: "image/png", buffer: pngBomb(30_000) },
      ]);
      await expect(refused(page, "bomba.png")).toContainText(refusals["too-many-pixels"]);
      await expect(refused(page, "telefon.heic")).toContainText(refusals.heic);
      await expect(refused(page, "dvojnik.pdf")).toContainText(refusals["two-in-one"]);
      await expect(kept(page, "sa-terena.jpg")).toBeVisible();
      await expect(kept(page, "izveštaj.pdf")).toBeVisible();
      const rows = await portal.database<{ content: Buffer }[]>`
        select content from attachment_contents join attachments on id = attachment_id where name = 'sa-terena.jpg'`;
      expect((await sharp(rows[0]?.content).metadata()).exif).toBeUndefined();
    });
  });

  test("what the browser cannot draw is sent as it is, and the server answers in words", async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "createImageBitmap"));
    await page.goto(`${REFUND}/dokumenta`);
    await choose(page, "fiscal-receipt", [
      { name: "stari-telefon.jpg", mimeType: "image/jpeg", buffer: await cameraPhoto() },
    ]);
    await expect(kept(page, "stari-telefon.jpg")).toBeVisible();
  });
});

/** So small that the browser sends it as it is, with the place where it was taken. */
async function photoWithPlace(): Promise<Buffer> {
  const place = { GPSLatitudeRef: "N", GPSLatitude: "44/1 48/1 0/1" };
  const photo = await sharp(await smallPhoto(40))
    .withExif({ IFD3: place })
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  return photo;
}

type Chosen = { name: string; mimeType: string; buffer: Buffer };

async function choose(page: Page, slot: string, files: Chosen[]): Promise<void> {
  await page.locator(`#${slot}`).setInputFiles(files);
}

/** The file in the list of those that the portal keeps. */
function kept(page: Page, name: string) {
  return page.locator(".sent").getByRole("link", { name, exact: true });
}

function refused(page: Page, name: string) {
  return page.locator(".sent--refused").filter({ hasText: name });
}

/** Sizes of the photos that leave the page, in pixels. The page is loaded anew, so that its first is seen. */
async function watchSentPhotos(page: Page) {
  await page.addInitScript(() => {
    const seen: Promise<{ width: number; height: number }>[] = [];
    const { send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.send = function (body) {
      const file = body instanceof FormData ? body.get("prilog") : null;
      if (file instanceof File)
        seen.push(createImageBitmap(file).then(({ width, height }) => ({ width, height })));
      send.call(this, body);
    };
    Object.assign(window, { sentPhotos: () => Promise.all(seen) });
  });
  await page.reload();
  return () => page.evaluate<object[]>("sentPhotos()");
}
