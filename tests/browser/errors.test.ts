import type { Page } from "@playwright/test";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import { newAccountHolder } from "./account-holder";
import { expectAwake, holdScripts, openAwake } from "./awake";
import { expect, test } from "./fixtures";
import { codeTo } from "./letters";
import { signIn, typePassword } from "./signing-in";

/** The summary has the focus, the title begins with it, and every link of it leads into its field. */
async function expectErrors(page: Page, errors: Record<string, string>): Promise<void> {
  const summary = page.getByRole("alert", { name: "Postoji problem" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Greška: /);
  await expect(summary.getByRole("link")).toHaveText(Object.values(errors));
  for (const [field, words] of Object.entries(errors)) {
    await summary.getByRole("link", { name: words }).click();
    await expect(page.locator(`[name=${field}]`)).toBeFocused();
    await expect(page.locator(`[name=${field}]`)).toHaveAttribute(
      "aria-describedby",
      new RegExp(`${field}-greska`),
    );
    await expect(page.locator(`#${field}-greska`)).toContainText(words);
  }
}

const { fields } = sr;

test("registration names every error, keeps what was typed and empties the password", async ({ page }) => {
  await openAwake(page, "/registracija");
  await page.getByLabel("JMBG ili EBS").fill("0101001805004");
  await page.getByLabel("Korisničko ime").fill("mila savić");
  await page.getByLabel("Lozinka", { exact: true }).fill("kratka");
  await page.getByRole("button", { name: "KREIRAJ NALOG" }).click();
  await expectErrors(page, {
    jmbg: fields.jmbg["wrong-digits"],
    email: fields.email.empty,
    username: fields.username["wrong-characters"],
    password: fields.password["too-short"],
    privacyNotice: fields.privacyNotice.empty,
  });
  await expect(page.getByLabel("JMBG ili EBS")).toHaveValue("0101001805004");
  await expect(page.getByLabel("Korisničko ime")).toHaveValue("mila savić");
  await expect(page.getByLabel("Lozinka", { exact: true })).toHaveValue("");
});

test("sign-in keeps the name, empties the password and takes the focus at every answer", async ({ page }) => {
  await page.goto("/prijava");
  await page.getByRole("button", { name: "Prijavi se" }).click();
  await expectErrors(page, { username: fields.username.empty, password: fields.password.empty });
  await page.getByLabel("Korisničko ime").fill("ne.postoji");
  await page.getByLabel("Lozinka", { exact: true }).fill("pogrešna lozinka");
  await page.getByRole("button", { name: "Prijavi se" }).click();
  await expect(page.getByText(sr.signIn.wrong)).toBeVisible();
  await expectErrors(page, {});
  await expect(page.getByLabel("Korisničko ime")).toHaveValue("ne.postoji");
  await expect(page.getByLabel("Lozinka", { exact: true })).toHaveValue("");
});

test("scripts that arrive late leave the focus to whoever types already", async ({ page }) => {
  const scripts = await holdScripts(page);
  await page.goto("/prijava", { waitUntil: "commit" });
  await page.getByRole("button", { name: "Prijavi se" }).click();
  await expect(page.getByRole("alert", { name: "Postoji problem" })).toBeFocused();
  await page.getByLabel("Korisničko ime").click();
  await page.keyboard.type("mila.");
  scripts.release();
  await expectAwake(page);
  await page.keyboard.type("savic");
  await expect(page.getByLabel("Korisničko ime")).toHaveValue("mila.savic");
});

test("recovery asks for one of the two and keeps what was typed", async ({ page }) => {
  await openAwake(page, "/zaboravljena-lozinka");
  await page.getByLabel("JMBG ili EBS").fill("123");
  await page.getByRole("button", { name: "Pošalji novu lozinku" }).click();
  await expectErrors(page, {
    policyNumber: fields.policyNumber.empty,
    jmbg: fields.jmbg["not-13-digits"],
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
  const { wrong, triesLeft } = sr.signIn.code;
  const words = say(wrong, { left: say(triesLeft.few, { n: 4 }) });
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
    currentPassword: fields.currentPassword.empty,
    newPassword: fields.newPassword.empty,
  });

  await page.goto("/nalog");
  await page.getByLabel("Novo korisničko ime").fill("ana");
  await page.getByRole("button", { name: "Promeni korisničko ime" }).click();
  await expectErrors(page, { username: fields.username["too-short"] });
  await expect(page.getByLabel("Novo korisničko ime")).toHaveValue("ana");

  await page.goto("/nalog/potvrda");
  await page.getByRole("button", { name: "Pošalji jednokratnu lozinku" }).click();
  await page.getByLabel("Jednokratna lozinka").fill("12345");
  await page.getByRole("button", { name: "Potvrdi nalog" }).click();
  await expectErrors(page, { code: fields.code["not-6-digits"] });
});
