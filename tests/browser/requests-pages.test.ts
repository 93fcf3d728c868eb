import type { Page } from "@playwright/test";
import { sr } from "#lib/texts/sr";
import { smallPhoto } from "../support/sample-files";
import { type AccountHolder, newAccountHolder } from "./account-holder";
import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { answerUntilDocuments, REFUND } from "./refund-steps";
import { signIn } from "./signing-in";

const { pages, journeys } = sr.requests;
const AUTHORISATION = "/zdravlje/autorizacija";
const DAMAGE = "/stete/prijava-vozila";

test.use({ viewport: { width: 360, height: 740 } });
test.slow();

type Answers = Record<string, (page: Page) => Promise<unknown>>;

test("an authorisation is asked for page by page, each accessible and fit for small screens", async ({
  page,
  portal,
}) => {
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
});

test("damage of a car is reported page by page, each accessible and fit for small screens", async ({
  page,
  portal,
}) => {
  const holder = await newAccountHolder(portal, { line: "casco" });
  await signIn(page, portal, holder);
  await answerAndSend(page, DAMAGE, damageAnswers(page, holder), journeys["car-damage"].send);
});

test("the pages of a refund fit small screens and large text", async ({ page, portal }) => {
  await signIn(page, portal, await newAccountHolder(portal, { line: "voluntary-health" }));
  await answerUntilDocuments(page);
  const steps = ["usluga", "detalji", "iznos", "racun", "dokumenta", "odbaci"];
  await expectToFit(page, [REFUND, ...steps.map((step) => `${REFUND}/${step}`)]);
});

function damageAnswers(page: Page, { policyNumber }: AccountHolder): Answers {
  return {
    polisa: () => page.getByText(policyNumber).click(),
    vozilo: () => page.getByLabel("Registarska oznaka").fill("BG 1234-AB"),
    kada: async () => {
      await page.getByLabel("Datum").fill(dayIn(-1));
      await page.getByLabel("Vreme").fill("8.30");
    },
    gde: () => page.getByRole("textbox").fill("Ulica lipa 4, Beograd"),
    sta: async () => {
      await page.getByRole("radio").first().check();
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

/** From the first page to the confirmation; every page is judged as it was left. */
async function answerAndSend(page: Page, address: string, answers: Answers, send: string): Promise<void> {
  await page.goto(address);
  await expectAccessible(page, address);
  await page.getByRole("button", { name: pages.start.begin }).click();
  await page.waitForURL(`${address}/*`);
  const answered = [address];
  for (let path = pathOf(page); !path.endsWith("/provera"); path = pathOf(page)) {
    await expectAccessible(page, path);
    await answers[path.split("/").pop() ?? ""]?.(page);
    await page.getByRole("button", { name: pages.save, exact: true }).click();
    await page.waitForURL((url) => url.pathname !== path);
    answered.push(path);
  }
  await expectAccessible(page, "check");
  await expectToFit(page, [...answered, `${address}/provera`, `${address}/odbaci`]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}/odbaci`);
  await expectAccessible(page, "discard");
  await page.goto(`${address}/provera`);
  for (const consent of await page.getByRole("checkbox").all()) await consent.check();
  await page.getByRole("button", { name: send }).click();
  await page.waitForURL(/\/poslato\/Z-/);
  await expectAccessible(page, "confirmation");
  await expectToFit(page, [pathOf(page)]);
}

/** One photo for each document that the page takes. */
async function addPhotos(page: Page): Promise<void> {
  const places = await page.locator("input[type=file]").all();
  for (const [at, place] of places.entries()) {
    const name = `slika-${at}.jpg`;
    const buffer = await smallPhoto(at + (Date.now() % 1000));
    await place.setInputFiles({ name, mimeType: "image/jpeg", buffer });
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
