import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { journeyOf } from "#lib/requests/journey-of";
import { CHECK } from "#lib/requests/progress";
import { sr } from "#lib/texts/sr";
import { smallPhoto } from "../support/sample-files";
import { newAccountHolder } from "./account-holder";
import { expectAccessible } from "./axe";
import { beginWholly } from "./begun-requests";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { signIn } from "./signing-in";

const { pages, journeys } = sr.requests;
const AUTHORISATION = "/zdravlje/autorizacija";
const DAMAGE = "/stete/prijava-vozila";

test.use({ viewport: { width: 360, height: 740 } });
test.slow();

type Answers = Record<string, () => Promise<unknown>>;

test("an authorisation is asked for page by page, and axe finds nothing on any", async ({ page, portal }) => {
  await signIn(page, portal, await newAccountHolder(portal, { line: "voluntary-health" }));
  const answers: Answers = {
    usluga: async () => {
      await page.getByText("Dijagnostičke procedure").click();
      await page.getByLabel("Naziv usluge").fill("Ultrazvuk");
    },
    ustanova: () => page.getByRole("checkbox").check(),
    termin: async () => {
      await page.getByLabel("Datum").fill(dayIn(5));
      await page.getByText("Pre podne").click();
    },
    razlog: () => page.getByRole("textbox").fill("Bol u kolenu posle pada."),
    uput: () => page.getByText(pages.yes, { exact: true }).click(),
    dokumenta: () => addPhotos(page),
    telefon: () => page.getByRole("textbox").fill("064 123 4567"),
  };
  await answerAndSend(page, AUTHORISATION, answers, journeys["pre-authorisation"].send);
  await expectToFit(page, [pathOf(page)]);
});

test("damage of a car is reported page by page, and axe finds nothing on any", async ({ page, portal }) => {
  await signIn(page, portal, await newAccountHolder(portal, { line: "casco" }));
  await answerAndSend(page, DAMAGE, damageAnswers(page), journeys["car-damage"].send);
});

for (const [kind, line] of [
  ["medical-refund", "voluntary-health"],
  ["pre-authorisation", "voluntary-health"],
  ["car-damage", "casco"],
] as const)
  test(`every page of a ${kind} fits small screens and large text`, async ({ page, portal }) => {
    const holder = await newAccountHolder(portal, { line });
    await beginWholly(portal, holder.username, kind);
    await signIn(page, portal, holder);
    const { address, steps } = journeyOf(kind);
    // There is one person and one policy to choose, so nobody is asked which.
    const asked = steps.filter((step) => !["osiguranik", "polisa"].includes(step.address));
    const last = [CHECK, "odbaci"];
    const paths = [...asked.map((step) => step.address), ...last].map((step) => `${address}/${step}`);
    for (const path of paths) {
      await expectToFit(page, [path]);
      expect(pathOf(page)).toBe(path);
    }
    await expectToFit(page, [address]);
  });

function damageAnswers(page: Page): Answers {
  return {
    vozilo: () => page.getByLabel("Registarska oznaka").fill("BG 1234-AB"),
    kada: async () => {
      await page.getByLabel("Datum").fill(dayIn(-1));
      await page.getByLabel("Vreme").fill("8.30");
    },
    gde: () => page.getByRole("textbox").fill("Ulica lipa 4, Beograd"),
    sta: async () => {
      await page.getByText("Sudar", { exact: true }).click();
      await page.getByRole("textbox").fill("Drugo vozilo je udarilo u branik.");
    },
    okolnosti: async () => {
      const answers = page.getByText(pages.no, { exact: true });
      await answers.first().click();
      await answers.last().click();
    },
    "evropski-izvestaj": () => page.getByText(pages.yes, { exact: true }).click(),
    vozac: async () => {
      await page.getByRole("textbox").first().fill("Vesna Ilić");
      await page.getByRole("textbox").last().fill("001234567");
    },
    "drugo-vozilo": async () => {},
    svedoci: async () => {},
    "gde-je-vozilo": async () => {
      await page.getByText(pages.yes, { exact: true }).click();
      await page.getByRole("textbox").fill("Ulica lipa 4, Beograd");
    },
    telefon: () => page.getByRole("textbox").fill("064 123 4567"),
    racun: async () => {},
    fotografije: () => addPhotos(page),
    dokumenta: () => addPhotos(page),
  };
}

/** From the first page to the confirmation; axe looks at every page before it is answered. */
async function answerAndSend(page: Page, address: string, answers: Answers, send: string): Promise<void> {
  await page.goto(address);
  await expectAccessible(page, address);
  await page.getByRole("button", { name: pages.start.begin }).click();
  await page.waitForURL(`${address}/*`);
  for (let path = pathOf(page); !path.endsWith("/provera"); path = pathOf(page)) {
    await expectAccessible(page, path);
    await answers[path.split("/").pop() ?? ""]?.();
    await page.getByRole("button", { name: pages.save, exact: true }).click();
    await page.waitForURL((url) => url.pathname !== path);
  }
  await expectAccessible(page, "check");
  for (const consent of await page.getByRole("checkbox").all()) await consent.check();
  await page.getByRole("button", { name: send }).click();
  await page.waitForURL(/\/poslato\/Z-/);
  await expectAccessible(page, "confirmation");
}

/** One photo for each document that the page takes; a place goes once its document is there. */
async function addPhotos(page: Page): Promise<void> {
  const places = await page.locator("input[type=file]").all();
  const slots = await Promise.all(places.map((place) => place.getAttribute("id")));
  for (const [at, slot] of slots.entries()) {
    const name = `slika-${at}.jpg`;
    const buffer = await smallPhoto(at + randomInt(10_000));
    await page.locator(`#${slot}`).setInputFiles({ name, mimeType: "image/jpeg", buffer });
    await expect(page.locator(".sent").getByRole("link", { name, exact: true })).toBeVisible();
  }
}

function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

/** So many days from now, as one types it. */
function dayIn(days: number): string {
  const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
}
