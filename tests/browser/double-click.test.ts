import type { Page } from "@playwright/test";
import { newAccountHolder } from "./account-holder";
import { openAwake } from "./awake";
import { expect, test } from "./fixtures";
import { codeTo } from "./letters";
import { openMenu } from "./menu";
import { signIn } from "./signing-in";

/** Presses a button twice, as people do, and expects one submission and its answer. */
async function expectOneSubmission(page: Page, button: string, answer: RegExp): Promise<void> {
  let submissions = 0;
  const count = (request: { method(): string }) => {
    if (request.method() === "POST") submissions += 1;
  };
  page.on("request", count);
  await page.getByRole("button", { name: button, exact: true }).dblclick();
  await expect(page).toHaveURL(answer);
  page.off("request", count);
  expect(submissions, button).toBe(1);
}

test("a double click sends a form of a visitor once", async ({ page, portal, holder }) => {
  await openAwake(page, "/registracija");
  await page.getByLabel("JMBG ili EBS").fill(holder.jmbg);
  await page.getByLabel("Imejl").fill(holder.email);
  await page.getByLabel("Korisničko ime").fill(`drugi.${holder.username.slice(8)}`);
  await page.getByLabel("Lozinka", { exact: true }).fill(holder.password);
  await page.getByRole("checkbox", { name: /Poznat mi je sadržaj/ }).check();
  await expectOneSubmission(page, "KREIRAJ NALOG", /\/registracija\/poslato$/);
  const received = await portal.database`select 1 from registrations where email = ${holder.email}`;
  expect(received).toHaveLength(2);

  await openAwake(page, "/zaboravljena-lozinka");
  await page.getByLabel("Imejl koji ste nam ranije ostavili").fill(holder.email);
  await expectOneSubmission(page, "Pošalji novu lozinku", /\/poslato$/);
});

test("a double click signs in once, changes the password once and signs out once", async ({
  page,
  portal,
  holder,
}) => {
  await openAwake(page, "/prijava");
  await page.getByLabel("Korisničko ime").fill(holder.username);
  await page.getByLabel("Lozinka", { exact: true }).fill(holder.password);
  await expectOneSubmission(page, "Prijavi se", /\/prijava\/kod$/);
  await portal.database`update challenges set last_sent_at = now() - interval '1 minute'`;
  await expectOneSubmission(page, "Pošalji ponovo", /poslato=ponovo$/);
  await page.getByLabel("Jednokratna lozinka").fill(await codeTo(portal, holder.email));
  await expectOneSubmission(page, "Prijavi se", /\/pregled$/);

  await openAwake(page, "/promena-lozinke");
  await page.getByLabel("Sadašnja lozinka", { exact: true }).fill(holder.password);
  await page.getByLabel("Nova lozinka", { exact: true }).fill("lubenica vozovi sneg");
  await expectOneSubmission(page, "Promeni lozinku", /uradjeno=lozinka$/);
  await openMenu(page);
  await expectOneSubmission(page, "Odjavi se", /razlog=odjava$/);
});

test("a double click changes the username once and asks for the code of ownership once", async ({
  page,
  portal,
}) => {
  const declared = await newAccountHolder(portal, { emailOnFile: "ranije@primer.test" });
  await portal.database`update accounts set may_change_username = true where username = ${declared.username}`;
  await signIn(page, portal, declared);
  await openAwake(page, "/nalog");
  await page.getByLabel("Novo korisničko ime").fill(`novo.${declared.username.slice(8)}`);
  await expectOneSubmission(page, "Promeni korisničko ime", /uradjeno=korisnicko-ime$/);
  await openAwake(page, "/nalog/potvrda");
  await expectOneSubmission(page, "Pošalji jednokratnu lozinku", /\/nalog\/potvrda/);
  await expect(page.getByLabel("Jednokratna lozinka")).toBeVisible();
});
