import { daysFromToday } from "#db/demo/builders";
import { formatDate } from "#lib/texts/format";
import { smallPhoto } from "../support/sample-files";
import { newAccountHolder } from "./account-holder";
import { openAwake } from "./awake";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { answerUntilDocuments, REFUND, saveAndGoTo } from "./refund-steps";
import { signIn } from "./signing-in";

const DAMAGE = "/stete/prijava-vozila";

test.use({ viewport: { width: 360, height: 740 } });
test.slow();

test("a refund is asked for, checked and sent once by a double click, on clean and accessible pages", async ({
  page,
  portal,
}) => {
  await signIn(page, portal, await newAccountHolder(portal, { line: "voluntary-health" }));
  await page.goto(REFUND);
  await expectAccessible(page, "start");
  await answerUntilDocuments(page);
  for (const step of ["usluga", "detalji", "iznos", "racun", "dokumenta"]) {
    await page.goto(`${REFUND}/${step}`);
    await expectAccessible(page, step);
  }
  for (const slot of ["prescription", "fiscal-receipt"]) {
    const file = { name: `${slot}.jpg`, mimeType: "image/jpeg", buffer: await smallPhoto(slot.length) };
    await page.locator(`#${slot}`).setInputFiles(file);
    await expect(page.getByRole("link", { name: file.name })).toBeVisible();
  }
  await expectAccessible(page, "documents that were added");
  await saveAndGoTo(page, "provera");
  await expectAccessible(page, "check");
  await page.getByRole("button", { name: "Pošalji zahtev" }).click();
  await expect(page.getByRole("alert", { name: "Postoji problem" })).toBeFocused();
  await expectAccessible(page, "check without consent");
  await page.goto(`${REFUND}/odbaci`);
  await expectAccessible(page, "discard");
  await openAwake(page, `${REFUND}/provera`);
  await page.getByRole("checkbox").check();
  let sendings = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sendings += 1;
  });
  await page.getByRole("button", { name: "Pošalji zahtev" }).dblclick();
  await expect(page).toHaveURL(/\/poslato\/Z-/);
  expect(sendings).toBe(1);
  await expectAccessible(page, "confirmation");
  const number = page.url().split("/").pop() ?? "";
  await page.goBack();
  await page.reload();
  await expect(page).toHaveURL(REFUND);
  await page.goto(`${REFUND}/poslato/${number}`);
  await expect(page.getByText(number)).toBeVisible();
});

test("going back finds every answer as it was, and a reload too", async ({ page, portal }) => {
  await signIn(page, portal, await newAccountHolder(portal, { line: "voluntary-health" }));
  await answerUntilDocuments(page);
  await page.goBack();
  await expect(page.getByLabel("Broj računa")).toHaveValue("999-4600001-47");
  await page.goBack();
  await expect(page.getByLabel("Iznos u dinarima")).toHaveValue("1.250,00");
  await page.reload();
  await expect(page.getByLabel("Iznos u dinarima")).toHaveValue("1.250,00");
  await page.getByRole("link", { name: "Nazad na podatke o usluzi" }).click();
  await page.getByRole("link", { name: "Nazad na vrstu usluge" }).click();
  await expect(page.getByRole("radio", { name: "Kupovina lekova" })).toBeChecked();
});

test("what was typed stays on the page when the session ended meanwhile", async ({ page, portal }) => {
  const holder = await newAccountHolder(portal, { line: "voluntary-health" });
  await signIn(page, portal, holder);
  await answerUntilDocuments(page);
  await page.goto(`${REFUND}/detalji`);
  await page.getByLabel("Naziv usluge").fill("Lekovi za pritisak");
  await portal.database`delete from sessions`;
  await page.getByRole("button", { name: "Sačuvaj i nastavi", exact: true }).click();
  await expect(page.getByRole("alert", { name: "Postoji problem" })).toContainText("Prijava je istekla");
  await expect(page.getByLabel("Naziv usluge")).toHaveValue("Lekovi za pritisak");
  const opened = page.context().waitForEvent("page");
  await page.getByRole("alert").getByRole("link", { name: "Otvori prijavu u novoj kartici" }).click();
  await signIn(await opened, portal, holder);
  await page.getByRole("button", { name: "Sačuvaj i nastavi", exact: true }).click();
  await expect(page).toHaveURL(`${REFUND}/dokumenta`);
  await page.goto(`${REFUND}/detalji`);
  await expect(page.getByLabel("Naziv usluge")).toHaveValue("Lekovi za pritisak");
});

test("a step of choices keeps what was chosen when another answer is wrong", async ({ page, portal }) => {
  await signIn(page, portal, await newAccountHolder(portal, { line: "casco" }));
  await page.goto(DAMAGE);
  await expectAccessible(page, "start of a damage");
  await page.getByRole("button", { name: "Započni" }).click();
  await page.getByLabel("Registarska oznaka").fill("BG 1234-AB");
  await page.getByRole("button", { name: "Sačuvaj i nastavi", exact: true }).click();
  await page.getByLabel("Datum").fill(formatDate(daysFromToday(-2)));
  await page.getByLabel("Vreme").fill("8");
  await page.getByRole("button", { name: "Sačuvaj i nastavi", exact: true }).click();
  await page.getByLabel("Mesto događaja").fill("Ulica lipa 4, Beograd");
  await page.getByRole("button", { name: "Sačuvaj i nastavi", exact: true }).click();
  await page.getByText("Krađa vozila").click();
  await page.getByRole("button", { name: "Sačuvaj i nastavi", exact: true }).click();
  await expect(page.getByRole("alert", { name: "Postoji problem" })).toBeFocused();
  await expect(page.getByRole("radio", { name: "Krađa vozila" })).toBeChecked();
  await expectAccessible(page, "choices with an error");
});
