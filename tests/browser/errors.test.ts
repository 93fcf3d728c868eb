import type { Page } from "@playwright/test";
import { newAccountHolder } from "./account-holder";
import { expect, test } from "./fixtures";
import { codeTo } from "./letters";
import { signIn, typePassword } from "./signing-in";

/** The summary has the focus, the title begins with it, and every link of it leads into its field. */
async function expectErrors(page: Page, errors: Record<string, string>): Promise<void> {
  const summary = page.getByRole("alert", { name: "Postoji problem" });
  await expect(summary).toBeFocused({ timeout: 30_000 });
  await expect(page).toHaveTitle(/^Greška: /);
  await expect(summary.getByRole("link")).toHaveText(Object.values(errors));
  for (const [field, words] of Object.entries(errors)) {
    await summary.getByRole("link", { name: words }).click();
    await expect(page.locator(`[name=${field}]`)).toBeFocused();
    await expect(page.locator(`[name=${field}]`)).toHaveAccessibleDescription(new RegExp(words));
  }
}

test("registration names every error, keeps what was typed and empties the password", async ({ page }) => {
  await page.goto("/registracija");
  await page.getByLabel("JMBG ili EBS").fill("0101001805004");
  await page.getByLabel("Korisničko ime").fill("mila savić");
  await page.getByLabel("Lozinka", { exact: true }).fill("kratka");
  await page.getByRole("button", { name: "KREIRAJ NALOG" }).click();
  await expectErrors(page, {
    jmbg: "Proverite JMBG: cifre se ne slažu",
    email: "Unesite imejl",
    username: "Korisničko ime može da sadrži samo slova a–z bez kvačica, cifre, tačku, crtu i donju crtu",
    password: "Lozinka mora imati najmanje 10 znakova",
    privacyNotice: "Potvrdite da ste se upoznali sa Obaveštenjem o obradi podataka o ličnosti",
  });
  await expect(page.getByLabel("JMBG ili EBS")).toHaveValue("0101001805004");
  await expect(page.getByLabel("Korisničko ime")).toHaveValue("mila savić");
  await expect(page.getByLabel("Lozinka", { exact: true })).toHaveValue("");
});

test("sign-in keeps the name, empties the password and takes the focus at every answer", async ({ page }) => {
  await page.goto("/prijava");
  await page.getByRole("button", { name: "Prijavi se" }).click();
  await expectErrors(page, { username: "Unesite korisničko ime", password: "Unesite lozinku" });
  await page.getByLabel("Korisničko ime").fill("ne.postoji");
  await page.getByLabel("Lozinka", { exact: true }).fill("pogrešna lozinka");
  await page.getByRole("button", { name: "Prijavi se" }).click();
  await expect(page.getByText("Korisničko ime ili lozinka nisu tačni")).toBeVisible();
  await expectErrors(page, {});
  await expect(page.getByLabel("Korisničko ime")).toHaveValue("ne.postoji");
  await expect(page.getByLabel("Lozinka", { exact: true })).toHaveValue("");
});

test("recovery asks for one of the two and keeps what was typed", async ({ page }) => {
  await page.goto("/zaboravljena-lozinka");
  await page.getByLabel("JMBG ili EBS").fill("123");
  await page.getByRole("button", { name: "Pošalji novu lozinku" }).click();
  await expectErrors(page, {
    policyNumber: "Unesite broj aktivne polise ili imejl koji ste nam ranije ostavili",
    jmbg: "JMBG mora imati 13 cifara",
  });
  await expect(page.getByLabel("JMBG ili EBS")).toHaveValue("123");
});

test("a wrong code says how many tries are left and leaves the field empty", async ({
  page,
  portal,
  holder,
}) => {
  await page.goto("/prijava");
  await typePassword(page, holder);
  const right = await codeTo(portal, holder.email);
  await page.getByLabel("Jednokratna lozinka").fill(right === "000000" ? "000001" : "000000");
  await page.getByRole("button", { name: "Prijavi se" }).click();
  const words =
    "Jednokratna lozinka nije tačna ili je istekla. Pokušajte ponovo ili zatražite novu. Preostala su još 4 pokušaja.";
  await expectErrors(page, { code: words });
  await expect(page.getByLabel("Jednokratna lozinka")).toHaveValue("");
});

test("behind sign-in, errors are told in the same way", async ({ page, portal }) => {
  const declared = await newAccountHolder(portal, { emailOnFile: "ranije@primer.test" });
  await portal.database`update accounts set may_change_username = true where username = ${declared.username}`;
  await signIn(page, portal, declared);

  await page.goto("/promena-lozinke");
  await page.getByRole("button", { name: "Promeni lozinku" }).click();
  await expectErrors(page, {
    currentPassword: "Unesite sadašnju lozinku",
    newPassword: "Unesite novu lozinku",
  });

  await page.goto("/nalog");
  await page.getByLabel("Novo korisničko ime").fill("ana");
  await page.getByRole("button", { name: "Promeni korisničko ime" }).click();
  await expectErrors(page, { username: "Korisničko ime mora imati najmanje 4 znaka" });
  await expect(page.getByLabel("Novo korisničko ime")).toHaveValue("ana");

  await page.goto("/nalog/potvrda");
  await page.getByRole("button", { name: "Pošalji jednokratnu lozinku" }).click();
  await page.getByLabel("Jednokratna lozinka").fill("12345");
  await page.getByRole("button", { name: "Potvrdi nalog" }).click();
  await expectErrors(page, { code: "Jednokratna lozinka ima 6 cifara" });
});
