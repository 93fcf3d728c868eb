import { afterAll, beforeAll, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { addDocuments, begin, saveStep, saveSteps } from "../support/asking-pages";
import type { Browser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { type Portal, startPortal } from "../support/server";

const DAMAGE = "/stete/prijava-vozila";
const { pages, answers, journeys } = sr.requests;
const words = journeys["car-damage"];

let portal: Portal;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  browser = await signedInBrowser(portal, await openAccount(portal));
});
afterAll(() => portal?.stop());

it("a damaged car is reported from the first page to the confirmation, without script", async () => {
  const start = await browser.get(DAMAGE);
  expect(start.text).toContain("u roku od 3 dana");
  expect(start.text).toContain("200.000 RSD");
  const vehicle = await begin(browser, DAMAGE);
  expect(vehicle.path).toBe(`${DAMAGE}/vozilo`);
  expect(vehicle.values.plateNumber).toBe("BG 0001-PP");
  const when = await saveStep(browser, vehicle);
  const tomorrow = new Date(Date.now() + 36 * 60 * 60 * 1000);
  const future = `${tomorrow.getDate()}.${tomorrow.getMonth() + 1}.${tomorrow.getFullYear()}`;
  const refused = await browser.submit(when.formWith(pages.save), { eventDay: future, eventTime: "devet" });
  expect(refused.fieldErrors).toEqual({
    eventDay: answers.eventDay.errors["in-the-future"],
    eventTime: sr.requests.typed.time.malformed,
  });
  expect(refused.values).toMatchObject({ eventDay: future, eventTime: "devet" });
  const today = new Date();
  const eventDay = `${today.getDate()}.${today.getMonth() + 1}.${today.getFullYear()}`;
  const description = "Drugo vozilo je udarilo u zadnji branik.\r\nŠteta je na <poklopcu> & svetlu.";
  const photos = await saveSteps(browser, refused, [
    { eventDay, eventTime: "0.05" },
    { place: "Ulica lipa 4, Beograd" },
    { damageKind: "collision", damageDescription: description },
    { policeCalled: "no", anyoneInjured: "no" },
    { europeanStatement: "yes" },
    { driverName: "Petar Petrović", driverLicenceNumber: "001234567" },
    {},
    {},
    { isDrivable: "yes", vehicleLocation: "Ulica lipa 4, Beograd" },
    { phone: "064 123 4567" },
    {},
  ]);
  expect(photos.path).toBe(`${DAMAGE}/fotografije`);
  expect(photos.root.querySelectorAll(".doc svg.example")).toHaveLength(5);
  const papers = await saveStep(
    browser,
    await addDocuments(browser, photos, ["damage-photo", "plate-photo"]),
  );
  expect(papers.path).toBe(`${DAMAGE}/dokumenta`);
  const named = [
    "vehicle-registration-card",
    "driving-licence",
    "owners-identity-card",
    "european-accident-statement",
  ];
  const check = await saveStep(browser, await addDocuments(browser, papers, named));
  expect(check.path).toBe(`${DAMAGE}/provera`);
  expect((await browser.get(`${DAMAGE}/sta`)).values.damageDescription).toBe(
    description.replace("\r\n", "\n"),
  );
  const sent = await browser.follow(await browser.submit(check.formWith(words.send)));
  expect(sent.heading).toBe(words.sent.title);
  expect(sent.text).toContain("Vozilo do tada ne popravljajte");
  const number = sent.path.split("/").pop();
  expect((await browser.get(`/zahtevi/${number}/potvrda`)).body).toMatch(/^%PDF-/);
});
