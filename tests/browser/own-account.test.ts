import { sr } from "#lib/texts/sr";
import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { openWholly } from "./places";
import { signIn } from "./signing-in";

const { form } = sr.emailChange;

const OWN_PAGES = [
  "/nalog",
  "/nalog/podaci",
  "/nalog/imejl",
  "/nalog/imejl/kod",
  "/nalog/obavestenja",
  "/nalog/saglasnosti",
  "/nalog/aktivnost",
  "/nalog/kopija-podataka",
  "/nalog/zatvaranje",
];

test.slow();

test("one's account, as its confirmed owner sees it, is accessible and fits, also in the dark", async ({
  page,
  portal,
  holder,
}) => {
  await signIn(page, portal, holder);
  await page.goto("/nalog/imejl");
  await page.getByLabel(form.label).fill(`nova.${holder.email}`);
  await page.getByRole("button", { name: form.submit }).click();
  await expect(page).toHaveURL("/nalog/imejl/kod");
  await page.goto("/nalog/kopija-podataka");
  const asking = page.getByRole("button", { name: sr.ownData.copy.ask.submit });
  await asking.click();
  await expect(asking).toHaveCount(0);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of OWN_PAGES) {
      await openWholly(page, path);
      expect(new URL(page.url()).pathname).toBe(path);
      await expectAccessible(page, `${path} ${colorScheme}`);
    }
  }
  await expectToFit(page, OWN_PAGES);
});
