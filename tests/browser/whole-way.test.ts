import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { sr } from "#lib/texts/sr";
import { expect, test } from "./fixtures";
import { codeTo, letterTo } from "./letters";
import { openMenu } from "./menu";
import { signIn, typeCode, typePassword } from "./signing-in";

const { mila } = SAMPLE_CLIENTS;
const FIRST = { username: "mila.savic", password: "ponedeljak kišobran hleb", email: mila.email };
const CHANGED = { ...FIRST, password: "lubenica vozovi sneg" };

// Other tests open an account for Mila, who has only one.
test.use({ alone: "whole-way" });

test("a client registers, signs in, changes the password, forgets it and chooses another", async ({
  page,
  portal,
}) => {
  test.slow();

  await test.step("registers, and the human check solves itself while she types", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: "REGISTRUJ SE" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Registracija");
    await page.getByLabel("JMBG ili EBS").fill(mila.jmbg);
    await page.getByLabel("Imejl").fill(mila.email);
    await page.getByLabel("Korisničko ime").fill(FIRST.username);
    await page.getByLabel("Lozinka", { exact: true }).fill(FIRST.password);
    await page.getByRole("checkbox", { name: /Poznat mi je sadržaj/ }).check();
    await expect(page.getByRole("checkbox", { name: "Nisam robot" })).toBeChecked();
    await page.getByRole("button", { name: "KREIRAJ NALOG" }).click();
    await expect(page).toHaveURL("/registracija/poslato");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Proverite imejl");
  });

  await test.step("reads the letter in the mailbox", async () => {
    const { subject } = await letterTo(portal, mila.email, /^Nalog je otvoren/);
    await page.goto(`/dev/mailbox?to=${mila.email}`);
    const row = page.getByRole("listitem").filter({ hasText: subject });
    await row.getByRole("link", { name: "Otvori poruku" }).click();
    await expect(page.getByText(FIRST.username, { exact: true })).toBeVisible();
    await page.goBack();
    await page.goto("/");
  });

  await test.step("signs in with the password and the one-time password", async () => {
    await page.getByRole("link", { name: "ULOGUJ SE" }).click();
    await typePassword(page, FIRST);
    await typeCode(page, await codeTo(portal, mila.email));
    await expect(page).toHaveURL("/pregled");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 stvari čekaju na vas");
  });

  await test.step("changes the password from the account page", async () => {
    await page.goto("/nalog");
    await page.getByRole("link", { name: "Promeni lozinku" }).click();
    await page.getByLabel("Sadašnja lozinka", { exact: true }).fill(FIRST.password);
    await page.getByLabel("Nova lozinka", { exact: true }).fill(CHANGED.password);
    await page.getByRole("button", { name: "Promeni lozinku" }).click();
    await expect(page).toHaveURL("/nalog?uradjeno=lozinka");
    await expect(page.getByText(sr.passwordChange.done)).toBeVisible();
  });

  await test.step("signs out, and the page behind is closed", async () => {
    await openMenu(page);
    await page.getByRole("button", { name: "Odjavi se", exact: true }).click();
    await expect(page).toHaveURL("/prijava?razlog=odjava");
    await expect(page.getByText(sr.signIn.notices.signedOut)).toBeVisible();
    await page.goto("/nalog");
    await expect(page).toHaveURL("/prijava?nazad=%2Fnalog");
  });

  const temporary = await test.step("forgets the password and gets a temporary one", async () => {
    await page.getByRole("link", { name: "Zaboravili ste lozinku?" }).click();
    await page.getByLabel("Imejl koji ste nam ranije ostavili").fill(mila.email);
    // Before the page's scripts have run there is no human check to wait for.
    await expect(page.getByRole("checkbox", { name: "Nisam robot" })).toBeVisible();
    await page.getByRole("button", { name: "Pošalji novu lozinku" }).click();
    await expect(page).toHaveURL("/zaboravljena-lozinka/poslato");
    const { text } = await letterTo(portal, mila.email, /privremena lozinka/i);
    return /[2-9a-z]{6}-[2-9a-z]{6}-[2-9a-z]{6}/.exec(text)?.[0] ?? "";
  });

  await test.step("which leads only to choosing a new one, and then signs in with it", async () => {
    await signIn(page, portal, { ...CHANGED, password: temporary });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(sr.passwordChange.choose.title);
    await page.getByLabel("Nova lozinka", { exact: true }).fill(FIRST.password);
    await page.getByRole("button", { name: "Sačuvaj novu lozinku" }).click();
    await expect(page).toHaveURL("/prijava?razlog=nova-lozinka");
    await signIn(page, portal, FIRST);
    await expect(page).toHaveURL("/pregled");
  });
});
